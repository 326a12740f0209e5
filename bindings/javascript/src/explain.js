// The inside of an exact assignment, for pages that explain it.
import { call, withBuffers } from "./memory.js";
import { withRouter } from "./router.js";

/**
 * The loads, the order in which they lie on the ring, and the blocks, by the names of SPEC section 7: residue, the number of the first row,
 * how many rows there are, the stride h and the start o. Nobody needs them to route.
 * @param {any} nSources
 * @param {any} weights
 * @param {any} k
 * @param {any} [options] those of assign, without groups and rows
 */
export function explainAssignment(nSources, weights, k, options = {}) {
  const { loads, seed, m, n, fanOut } = withRouter(options, (router, others) => {
    const made = router.assignment(nSources, weights, k, others);
    const found = { loads: made.loads, seed: made.seed, m: made.nSources, n: made.nTargets, fanOut: made.k };
    made.dispose();
    return found;
  });
  if (m === 0 || fanOut === 0) return { loads, layout: new Uint32Array(0), blocks: [] };
  return withBuffers((buffers) => {
    const [layout, entries, blockCount] = [n, 5 * m, 1].map((length) => buffers.output(Uint32Array, length));
    const shape = [m, n, fanOut, seed];
    call("explain_assignment", buffers.input(loads), ...shape, layout.address, entries.address, blockCount.address);
    const all = entries.read(5 * blockCount.read()[0]);
    const blocks = Array.from({ length: all.length / 5 }, (_, index) => {
      const [residue, firstRow, rows, stride, start] = all.subarray(5 * index);
      return { residue, firstRow, rows, stride, start };
    });
    return { loads, layout: layout.read(), blocks };
  });
}
