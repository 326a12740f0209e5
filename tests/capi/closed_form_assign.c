/* SPEC section 7, literally. */
#include "closed_form.h"
#include "support.h"

__extension__ typedef unsigned __int128 cf_wide;

typedef struct share {
  uint64_t key; /* weight, then remainder */
  uint64_t index;
} share;

/* Largest key first; equal keys in ascending order of the index. */
static int compare_shares(const void *a, const void *b) {
  const share *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? 1 : -1;
  return (x->index > y->index) - (x->index < y->index);
}

static int compare_indices(const void *a, const void *b) {
  const share *x = a, *y = b;
  return (x->index > y->index) - (x->index < y->index);
}

/* The open targets with their remainders, the weight W of all of them, and how many are to get one more. */
typedef struct rounding {
  share *open;
  uint64_t count, weight, rest;
} rounding;

/* Steps 1 and 2 of section 7.1. The caller frees `all`, of which `open` is a part. */
static rounding round_down(const uint64_t *weights, uint64_t n, uint64_t total, uint64_t cap,
                           uint32_t *degrees, share *all) {
  uint64_t closed = 0, count = 0, left = total, weight = 0;
  for (uint64_t j = 0; j < n; j++) {
    degrees[j] = 0;
    weight += weights[j];
    if (weights[j] > 0) {
      all[count].key = weights[j];
      all[count++].index = j;
    }
  }
  qsort(all, (size_t)count, sizeof *all, compare_shares);
  while (closed < count && (cf_wide)all[closed].key * left > (cf_wide)cap * weight) {
    degrees[all[closed].index] = (uint32_t)cap;
    left -= cap;
    weight -= all[closed].key;
    closed++;
  }
  uint64_t rest = left;
  for (uint64_t c = closed; c < count; c++) {
    const cf_wide product = (cf_wide)all[c].key * left;
    degrees[all[c].index] = (uint32_t)(product / weight);
    rest -= (uint64_t)(product / weight);
    all[c].key = (uint64_t)(product % weight);
  }
  return (rounding){all + closed, count - closed, weight, rest};
}

void cf_apportion(const uint64_t *weights, uint64_t n, uint64_t total, uint64_t cap, uint32_t *degrees) {
  share *all = test_alloc((size_t)n * sizeof *all);
  const rounding r = round_down(weights, n, total, cap, degrees, all);
  qsort(r.open, (size_t)r.count, sizeof *r.open, compare_shares);
  for (uint64_t c = 0; c < r.rest; c++) degrees[r.open[c].index]++;
  free(all);
}

void cf_shares(uint64_t seed, const uint64_t *weights, uint64_t n, uint64_t total, uint64_t cap,
               uint32_t *degrees) {
  share *all = test_alloc((size_t)n * sizeof *all);
  const rounding r = round_down(weights, n, total, cap, degrees, all);
  qsort(r.open, (size_t)r.count, sizeof *r.open, compare_indices);
  const uint64_t key = cf_key(seed, 10);
  const cf_wide whole = r.weight;
  share a = {0, 0}; /* the carried target; owed nothing: none is */
  for (uint64_t c = 0; c < r.count; c++) {
    const share b = r.open[c];
    const cf_wide s = (cf_wide)a.key + b.key;
    if (b.key == 0) continue;
    if (a.key == 0) {
      a = b;
    } else if (s < whole) {
      if (cf_uniform(key, b.index, (uint64_t)s) >= a.key) a.index = b.index;
      a.key = (uint64_t)s;
    } else if (s == whole) {
      degrees[cf_uniform(key, b.index, r.weight) < a.key ? a.index : b.index]++;
      a.key = 0;
    } else {
      const int first = cf_uniform(key, b.index, (uint64_t)(2 * whole - s)) < r.weight - b.key;
      degrees[first ? a.index : b.index]++;
      if (first) a.index = b.index;
      a.key = (uint64_t)(s - whole);
    }
  }
  assert_int_equal(a.key, 0);
  free(all);
}

uint64_t cf_quotients(uint64_t n, uint64_t g) {
  uint64_t a = n, b = g, sum = 0;
  while (b > 0) {
    const uint64_t r = a % b;
    sum += a / b;
    a = b;
    b = r;
  }
  return sum;
}

static uint64_t gcd(uint64_t a, uint64_t b) {
  while (b > 0) {
    const uint64_t r = a % b;
    a = b;
    b = r;
  }
  return a;
}

uint64_t cf_golden(uint64_t n) {
  if (n <= 2) return 1;
  uint64_t first = (uint64_t)(((cf_wide)n * 0x9E3779B97F4A7C15u) >> 64);
  if (first < 1) first = 1;
  const uint64_t end = n < first + 64 ? n : first + 64;
  uint64_t best = 0, best_sum = UINT64_MAX;
  for (uint64_t g = first; g < end; g++) {
    if (gcd(n, g) == 1 && cf_quotients(n, g) < best_sum) {
      best = g;
      best_sum = cf_quotients(n, g);
    }
  }
  return best;
}

typedef struct layout {
  uint64_t m, n, k, seed, blocks;
  uint32_t *t, *order;
  uint32_t *quota; /* residues x N, by target: counted phase by phase */
} layout;

static void layout_init(layout *a, const uint64_t *weights, uint64_t m, uint64_t n, uint32_t k,
                        uint64_t seed) {
  const uint64_t least = n / k + (n % k != 0);
  a->m = m, a->n = n, a->k = k, a->seed = seed;
  a->blocks = m / least > 1 ? m / least : 1;
  a->t = test_alloc((size_t)n * sizeof *a->t);
  a->order = test_alloc((size_t)n * sizeof *a->order);
  a->quota = test_alloc((size_t)(a->blocks * n) * sizeof *a->quota);
  cf_shares(seed, weights, n, (uint64_t)k * m, m, a->t);
  cf_deal(a->order, n, cf_key(seed, 6));
  memset(a->quota, 0, (size_t)(a->blocks * n) * sizeof *a->quota);
  uint64_t y = 0;
  for (uint64_t q = 0; q < n; q++) {
    const uint64_t target = a->order[q];
    for (uint64_t arc = 0; arc < a->t[target]; arc++, y++) a->quota[(y % m) % a->blocks * n + target]++;
  }
}

static void layout_free(layout *a) {
  free(a->t);
  free(a->order);
  free(a->quota);
}

/* Writes the rows of block b, B of them, to `rows`. */
static void deal_block(const layout *a, uint64_t b, uint64_t residue, uint64_t size, int sorted,
                       int32_t *rows) {
  uint32_t *outer = test_alloc((size_t)a->n * sizeof *outer),
           *inner = test_alloc((size_t)a->n * sizeof *inner);
  int32_t *slots = test_alloc((size_t)(a->k * size) * sizeof *slots);
  uint64_t filled = 0;
  cf_deal(outer, a->n, cf_word(cf_key(a->seed, 7), b / 16));
  cf_deal(inner, a->n, cf_word(cf_key(a->seed, 8), 16 * (b / 256) + b % 16));
  for (uint64_t x = 0; x < a->n; x++) {
    const uint32_t target = outer[inner[x]];
    for (uint32_t c = 0; c < a->quota[residue * a->n + target]; c++) slots[filled++] = (int32_t)target;
  }
  assert_int_equal(filled, a->k * size);
  const uint64_t step = cf_golden(size), first = cf_bounded(cf_word(cf_key(a->seed, 9), b), size);
  for (uint64_t r = 0; r < size; r++) {
    const uint64_t p = (first + r * step) % size;
    for (uint64_t e = 0; e < a->k; e++) rows[r * a->k + e] = slots[p + e * size];
    if (sorted) cf_sort(rows + r * a->k, (uint32_t)a->k);
  }
  free(outer);
  free(inner);
  free(slots);
}

int32_t *cf_assign(const uint64_t *weights, uint64_t m, uint64_t n, uint32_t k, uint64_t seed, int sorted) {
  int32_t *routes = test_alloc((size_t)(m * k) * sizeof *routes);
  if (m == 0 || k == 0) return routes;
  layout a;
  layout_init(&a, weights, m, n, k, seed);
  const uint64_t step = cf_golden(a.blocks);
  uint64_t begin = 0;
  for (uint64_t b = 0; b < a.blocks; b++) {
    const uint64_t residue = b * step % a.blocks;
    const uint64_t size = m / a.blocks + (residue < m % a.blocks);
    deal_block(&a, b, residue, size, sorted, routes + begin * k);
    begin += size;
  }
  assert_int_equal(begin, m);
  layout_free(&a);
  return routes;
}
