using Docker.DotNet.Models;
using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class CrunTests
{
    private static readonly VersionResponse Docker = new("29.0.0", "1.52", "linux", "amd64", [new("Engine", "29.0.0")]);
    private static readonly VersionResponse OfPodman = new("4.3.1", "1.41", "linux", "amd64", [new("Podman Engine", "4.3.1")]);

    [Theory]
    [InlineData(null, Isolation.Container, true, "crun")]
    [InlineData(null, Isolation.Container, false, null)]
    [InlineData(null, Isolation.Process, true, null)]
    [InlineData("runc", Isolation.Container, true, "runc")]
    public void It_is_chosen_where_each_answer_gets_a_container_and_nothing_else_was_asked_for(string? asked, Isolation isolation, bool there, string? chosen) =>
        Assert.Equal(chosen, Crun.Chosen(asked, isolation, Docker, Machine(there)));

    [Fact]
    public void Podman_takes_no_runtime_from_us() => Assert.Null(Crun.Chosen(null, Isolation.Container, OfPodman, Machine(true)));

    [Fact]
    public void An_engine_is_started_with_it_where_it_is_installed_and_sees_control_groups_of_one_version()
    {
        Assert.Equal("dockerd", Crun.Added("dockerd", _ => false));
        Assert.Equal("dockerd --add-runtime crun=/usr/bin/crun", Crun.Added("dockerd", path => path == "/usr/bin/crun"));
        Assert.Contains("umount /sys/fs/cgroup/unified; exec dockerd --add-runtime", Crun.Added("dockerd", _ => true), StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_refuses_is_explained()
    {
        Assert.Contains("--runtime runc", Crun.Explained("OCI runtime error: cgroups in hybrid mode not supported, drop all controllers from cgroup v2"), StringComparison.Ordinal);
        Assert.Equal("no space left", Crun.Explained("no space left"));
    }

    private static SystemInfoResponse Machine(bool crun) => new(
        "id", "linux", "amd64", "debian", "1", "runc", crun ? new() { ["runc"] = null, ["crun"] = null } : new() { ["runc"] = null }, 2, 1L << 30, "1", "vm", "/var/lib/docker", []);
}
