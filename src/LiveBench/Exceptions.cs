namespace LiveBench;

/// <summary>Wrong usage or input: the message says what was wrong, where, and what would be valid. The shells turn it into exit code 2.</summary>
public class UsageException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A failure of ours (the engine died, an endpoint stayed down): never a verdict. The shells turn it into exit code 1.</summary>
public class FaultException(string message, Exception? inner = null) : Exception(message, inner);
