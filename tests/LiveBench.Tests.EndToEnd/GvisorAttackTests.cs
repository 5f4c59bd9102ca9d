using LiveBench.Cli;
using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>The attacks under gVisor.</summary>
public sealed class GvisorAttackTests(GvisorAttackTests.Guarded containers) : AttackList(containers), IClassFixture<GvisorAttackTests.Guarded>
{
    /// <summary>Containers on an engine of the test's own, which knows gVisor.</summary>
    public sealed class Guarded(SandboxFixture shared) : AttackedContainers(shared)
    {
        private readonly PrivateEngine daemon = new(PrivateEngine.WithGvisor);
        private Engine? engine;

        /// <inheritdoc/>
        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            engine?.Dispose();
            await daemon.DisposeAsync();
        }

        /// <inheritdoc/>
        protected override async Task<Engine> EngineFor(string language)
        {
            Installed.Command("runsc");
            engine ??= await daemon.Start("runsc");
            var image = await SandboxImage.Ready(Shared, Installation.SandboxFiles, Language.Read(Installation.Sandbox, language), null, TestContext.Current.CancellationToken);
            await PrivateEngine.Copy(Shared, engine, image.Tag);
            return engine;
        }
    }
}
