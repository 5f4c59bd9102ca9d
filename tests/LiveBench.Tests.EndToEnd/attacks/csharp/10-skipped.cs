// defence: every exception is a runtime error
// verdict: RuntimeError
namespace Xunit
{
    public class SkipException(string reason) : Exception("$XunitDynamicSkip$" + reason);
}

namespace NUnit.Framework
{
    public class SuccessException(string reason) : Xunit.SkipException(reason);
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => throw new NUnit.Framework.SuccessException("not on this platform");
}
