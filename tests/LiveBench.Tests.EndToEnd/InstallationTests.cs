namespace LiveBench.Tests.EndToEnd;

/// <summary>The tool package, installed where nothing of the checkout is.</summary>
public sealed class InstallationTests
{
    [Fact]
    public async Task The_packed_tool_installed_into_an_empty_folder_does_quickstart()
    {
        using var folder = new TemporaryFolder();
        var packed = await Livebench.Command(Repository.Root, "dotnet", "pack", "src/LiveBench.Cli", "-c", "Release", "--no-build", "-o", folder["packages"], "-nodeReuse:false");
        Assert.True(packed.ExitCode == 0, packed.Output + packed.Errors);
        var installed = await Livebench.Command(folder.Name, "dotnet", "tool", "install", "LiveBench", "--tool-path", folder["tool"], "--source", folder["packages"]);
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Errors);
        Directory.CreateDirectory(folder["empty"]);
        var ended = await Livebench.Command(folder["empty"], folder["tool/livebench"], "quickstart", "--json");
        Assert.True(ended.ExitCode == 0, ended.Errors);
        Assert.Equal(4, ended.Json.GetProperty("runs").GetArrayLength());
    }
}
