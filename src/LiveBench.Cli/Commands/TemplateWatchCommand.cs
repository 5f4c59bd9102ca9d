using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Threading.Channels;
using LiveBench.Rounds;
using LiveBench.Rounds.Gates;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>templates watch</c>: draws again whenever the file is saved.</summary>
internal static class TemplateWatchCommand
{
    private const int Tried = 10;
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);   // an editor saves in several steps

    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The script: <folder>/coding/<family>/<name>.csx." };
        var level = new Option<int>("--level") { Description = "1 to 5.", HelpName = "L", DefaultValueFactory = _ => 3 };
        var once = new Option<bool>("--once") { Description = "Once, without waiting for the next save." };
        var command = new Command("watch", "Shows an instance of a template each time it is saved, and what the gates say of ten more; Ctrl-C ends it.") { file, level, once };
        command.SetAction(async (result, cancellation) =>
        {
            var (path, wanted) = (Path.GetFullPath(result.GetValue(file)!), TemplatesCommand.Level(result.GetValue(level)));
            if (!File.Exists(path))
                throw new UsageException($"there is no file '{path}'; livebench templates new coding/x/y writes one");
            await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
            var seed = RandomNumberGenerator.GetBytes(32);   // the same each time: what changed is the script
            var saved = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
            using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
            watcher.Changed += (_, _) => saved.Writer.TryWrite(true);
            watcher.Created += (_, _) => saved.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => saved.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            for (; ; )
            {
                Console.WriteLine(await Shown(TemplateFolder.One(path), worker, wanted, seed, cancellation));
                if (result.GetValue(once))
                    return 0;
                Terminal.Note($"waiting for {path} to be saved");
                await saved.Reader.ReadAsync(cancellation);
                await Task.Delay(Settled, cancellation);
                saved.Reader.TryRead(out _);
            }
        });
        return command;
    }

    private static async Task<string> Shown(TaskTemplate template, TemplateWorker worker, int level, byte[] seed, CancellationToken cancellation)
    {
        try
        {
            var task = (await worker.Draw(template, "watched", seed, level, RoundPlan.UsualTests, cancellation)).Task;
            var verdicts = new List<Rejection?>();
            for (var i = 0; i < Tried; i++)
                verdicts.Add(await InWorker(template, worker, 1 + (i % 5), cancellation));
            return $"{TemplatesCommand.Written(template, task, seed)}{verdicts.Count(v => v is null)} of {Tried} instances pass the gates that need no sandbox\n"
                + string.Concat(verdicts.OfType<Rejection>().DistinctBy(r => (r.Gate, r.Line)).Select(r => $"{r.In(template.File)}\n"));
        }
        catch (TemplateException e)
        {
            return e.Message;
        }
    }

    private static async Task<Rejection?> InWorker(TaskTemplate template, TemplateWorker worker, int level, CancellationToken cancellation) =>
        (await new InstanceGates(worker, null, RoundPlan.UsualTests).Inside(template, "watched", RandomNumberGenerator.GetBytes(32), level, cancellation)).Rejection;
}
