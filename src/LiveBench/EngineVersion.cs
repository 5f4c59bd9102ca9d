using System.Reflection;

namespace LiveBench;

/// <summary>The version of this program.</summary>
public static class EngineVersion
{
    /// <summary>As the package has it, without the build's hash.</summary>
    public static string Current { get; } =
        (typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
