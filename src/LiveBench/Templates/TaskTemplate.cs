using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Templates;

/// <summary>One template file.</summary>
/// <param name="Id">Its path below the template folder, without the ending: <c>coding/windows/rolling-extremum</c>.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Text">What it says, with line ends as <c>\n</c>.</param>
public sealed record TaskTemplate(string Id, string File, string Text)
{
    /// <summary>The first 16 hex digits of the SHA-256 of its text.</summary>
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];

    /// <summary><c>coding</c> or <c>reasoning</c>: its first folder.</summary>
    public string Kind => Id[..Id.IndexOf('/')];

    /// <summary>Its path without the last part: <c>coding/windows</c>.</summary>
    public string Category => Id[..Id.LastIndexOf('/')];
}
