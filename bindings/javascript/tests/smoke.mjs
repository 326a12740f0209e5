// Run in a project that has the package installed: by its name, in both forms.
import assert from "node:assert/strict";
import * as usual from "phaserouter";
import * as embedded from "phaserouter/embedded";

for (const form of [usual, embedded]) {
  const pr = await form.load();
  assert.equal(pr, await form.load());
  assert.deepEqual([...pr.assign(8, [3, 2, 1], 2, { seed: 7 }).columnLoads()], [8, 5, 3]);
  assert.throws(() => pr.assign(8, [1], 2), form.InfeasibleError);
}
console.log("installed: ok");
