// Where the JavaScript of src/ writes and reads the fields of the library's structs.
#include <cstddef>

#include "phase_router.h"

#define AT(type, field, offset) static_assert(offsetof(type, field) == (offset), #type "." #field)
#define SIZE(type, size) static_assert(sizeof(type) == (size), #type)

AT(phase_router_options, flags, 4);
AT(phase_router_options, seed, 8);
AT(phase_router_options, selection, 16);
AT(phase_router_options, cancel, 32);

AT(phase_router_stats, seed, 24);
AT(phase_router_stats, rows, 48);
AT(phase_router_stats, routes_per_row, 112);
AT(phase_router_stats, total_ms, 176);
AT(phase_router_stats, simd_level, 184);
SIZE(phase_router_stats, 200);

AT(phase_router_groups, rule, 4);
AT(phase_router_groups, group_of, 8);
AT(phase_router_groups, n_groups, 12);
AT(phase_router_groups, groups_per_row, 16);
SIZE(phase_router_groups, 20);
AT(phase_router_group_stats, groups_capped, 4);
AT(phase_router_group_stats, shares_changed, 16);
SIZE(phase_router_group_stats, 24);

AT(phase_router_previous, routes, 8);
AT(phase_router_previous, n_sources, 16);
AT(phase_router_previous, max_moves, 24);
SIZE(phase_router_previous, 32);
AT(phase_router_move, to, 12);
SIZE(phase_router_move, 16);
AT(phase_router_reassign_stats, moves, 8);
AT(phase_router_reassign_stats, groups_capped, 48);
AT(phase_router_reassign_stats, total_ms, 64);
SIZE(phase_router_reassign_stats, 72);

AT(phase_router_scores, values, 8);
AT(phase_router_scores, allowed, 24);
SIZE(phase_router_scores, 32);
AT(phase_router_load_bounds, weights, 8);
AT(phase_router_load_bounds, lower, 12);
AT(phase_router_load_bounds, upper, 16);
SIZE(phase_router_load_bounds, 20);
AT(phase_router_certificate, start, 8);
AT(phase_router_certificate, prices, 12);
AT(phase_router_certificate, full, 16);
AT(phase_router_certificate, tolerance, 24);
SIZE(phase_router_certificate, 32);
AT(phase_router_score_stats, exponent, 4);
AT(phase_router_score_stats, lambda, 48);
AT(phase_router_score_stats, passes, 72);
AT(phase_router_score_stats, total_ms, 104);
SIZE(phase_router_score_stats, 112);

AT(phase_router_keys, values, 8);
AT(phase_router_keys, offsets, 12);
AT(phase_router_keys, width, 16);
SIZE(phase_router_keys, 24);
