namespace LiveBench.Tests.EndToEnd;

/// <summary>The attacks on the machine's engine with its usual runtime.</summary>
public sealed class AttackTests(AttackedContainers containers) : AttackList(containers), IClassFixture<AttackedContainers>;
