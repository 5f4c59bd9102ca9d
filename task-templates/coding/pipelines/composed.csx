// One list or two are taken through steps: on the whole list, inside the lists it is cut into, with a function that is named.
// Drawn: everything. The library composes a tree of operations; the tree tells itself in English and in C#, and computes itself.
using LiveBench.Templates.Compose;

int[] fewest = [2, 3, 5, 6, 8], most = [3, 4, 6, 8, 10];                                  // operations
var name = rng.Skin.Pick(["Arrange", "Condense", "Derive", "Evaluate", "Process", "Refine", "Rework", "Transform"]);
var lists = rng.Pick<Material[]>([
    [Material.Numbers], [Material.Numbers], [Material.Texts], [Material.Texts], [Material.Pairs],
    [Material.Numbers, Material.Numbers], [Material.Texts, Material.Numbers], [Material.Texts, Material.Texts], [Material.Pairs, Material.Pairs]]);
var tree = Compose(size: rng.Int(fewest[level - 1], most[level - 1]), from: lists);

return Coding(
    signature: tree.Signature(name),
    prompt: tree.English,
    given: tree.Given,
    reference: tree.Source(name),
    oracle: tree.Run);
