// defence: messages name no file
// verdict: CompileError
// never says: root:
// never says: passwd
#line 1 "/etc/passwd"
#pragma checksum "/etc/passwd" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "ab"
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => not_declared;
}
