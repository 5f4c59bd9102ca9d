using LiveBench.Sandbox;

namespace LiveBench.Tests;

/// <summary>The languages of this repository.</summary>
internal static class Languages
{
    public static Language CSharp { get; } = Named("csharp");

    public static Language Named(string name) => Language.Read(Path.Combine(Repository.Root, "sandbox"), name);
}
