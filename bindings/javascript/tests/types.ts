// Right and wrong calls, as the users' own compilers see them. Nothing here runs.
import * as phaserouter from "phaserouter";

const pr = await phaserouter.load();
const routes: phaserouter.Routes = pr.assign(8, [3, 2, 1], 2, { seed: 7n, groups: ["a", "b", "c"] });
const table: Int32Array = routes.targets;
const names: string[] | number[] = new pr.Placement(64, new Map([["a", 1]]), 1).lookup("key");
const prices: Float64Array = pr.assignByScores(new Float32Array(4), 2, 2, 1, { upper: 1 }).prices;
using router = new pr.Router({ selection: "first" });
router.seed = 8;
const seed: bigint = router.seed;
// @ts-expect-error a selection that there is not
new pr.Router({ selection: "last" });
// @ts-expect-error an option that there is not
pr.assign(8, [1], 1, { seeds: 1 });
// @ts-expect-error an assignment is made by a function
new pr.Assignment();
export { names, prices, seed, table };
