namespace LiveBench.Wire;

/// <summary>A returned value takes more bytes than any output limit allows.</summary>
public sealed class ValueTooLargeException() : Exception("The value takes more than 32 MiB.");
