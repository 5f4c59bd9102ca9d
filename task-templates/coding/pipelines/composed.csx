// A list, or two, is taken through steps: some on the whole list, some inside the lists that others cut it into.
// Drawn: all of it. The library composes a tree of operations, and tells it, writes it and computes it.
var name = rng.Skin.Pick(["Arrange", "Condense", "Derive", "Evaluate", "Process", "Refine", "Rework", "Transform"]);
var size = rng.Int(level + (level + 1) / 2, level + (level + 1) / 2 + (level + 2) / 4 + level / 3 - level / 5);
var lists = rng.Pick<Material[]>([
    [Material.Numbers], [Material.Numbers], [Material.Texts], [Material.Texts], [Material.Pairs],
    [Material.Numbers, Material.Numbers], [Material.Texts, Material.Numbers], [Material.Texts, Material.Texts], [Material.Pairs, Material.Pairs]]);
var tree = Compose(size, lists);

return Coding(
    signature: tree.Signature(name),
    prompt: tree.English,
    given: tree.Given,
    reference: tree.Source(name),
    oracle: tree.Run);
