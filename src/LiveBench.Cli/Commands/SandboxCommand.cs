using System.CommandLine;
using System.Text.Json.Nodes;
using LiveBench.Sandbox;

namespace LiveBench.Cli.Commands;

/// <summary><c>sandbox save|load</c>: images in a file, for caches and machines without a network.</summary>
internal static class SandboxCommand
{
    public static Command Make() => new("sandbox", "Saves the sandbox's images to a file, and loads them.") { Save(), Load() };

    private static Command Save()
    {
        var (file, host, json) = (File("Where to; its folder is there."), SharedOptions.DockerHost(), SharedOptions.Json());
        var languages = new Option<string[]>("--language") { Description = "Which languages' images; may be repeated. Default: csharp.", HelpName = "NAME" };
        var command = new Command("save", "Builds images where needed and saves them to a file.") { file, languages, host, json };
        command.SetAction(async (result, cancellation) =>
        {
            var target = Path.GetFullPath(result.GetValue(file)!);
            if (!Directory.Exists(Path.GetDirectoryName(target)))
                throw new UsageException($"there is no folder '{Path.GetDirectoryName(target)}'");
            var chosen = (result.GetValue(languages) is { Length: > 0 } given ? given : [Language.OfReferences]).Select(name => Language.Read(Installation.Sandbox, name)).ToList();
            using var engine = await Engine.Connect(SandboxDoor.Endpoint(result.GetValue(host)), null, cancellation);
            var tags = new List<string>();
            foreach (var language in chosen)
                tags.Add((await SandboxImage.Ready(engine, Installation.SandboxFiles, language, Terminal.Note, cancellation)).Tag);
            // Written beside its place first: what was saved before stays whole until this is.
            var part = target + ".part";
            await using (var images = await engine.Save(tags, cancellation))
            await using (var written = System.IO.File.Create(part))
                await images.CopyToAsync(written, cancellation);
            System.IO.File.Move(part, target, overwrite: true);
            Say(result.GetValue(json), target, tags, $"saved to {target}, {new FileInfo(target).Length >> 20} MB:");
            return 0;
        });
        return command;
    }

    private static Command Load()
    {
        var (file, host, json) = (File("What save wrote."), SharedOptions.DockerHost(), SharedOptions.Json());
        var command = new Command("load", "Loads what save wrote; nothing is built then.") { file, host, json };
        command.SetAction(async (result, cancellation) =>
        {
            var source = result.GetValue(file)!;
            if (!System.IO.File.Exists(source))
                throw new UsageException($"there is no file '{source}'; livebench sandbox save {source} writes one where there is a network");
            using var engine = await Engine.Connect(SandboxDoor.Endpoint(result.GetValue(host)), null, cancellation);
            await using (var images = System.IO.File.OpenRead(source))
                await engine.Load(images, cancellation);
            var usable = new List<string>();
            foreach (var language in Language.All(Installation.Sandbox).Select(name => Language.Read(Installation.Sandbox, name)))
                if (SandboxImage.TagOf(engine, Installation.Sandbox, language) is var tag && await engine.ImageId(tag, cancellation) is not null)
                    usable.Add(tag);
            Say(result.GetValue(json), source, usable, usable.Count > 0
                ? $"loaded {source}; ready on this engine:" : $"loaded {source}, but it holds no image of this version of LiveBench for {engine.Architecture}: save it again with this version");
            return usable.Count > 0 ? 0 : 1;
        });
        return command;
    }

    private static Argument<string> File(string description) => new("FILE") { Description = description };

    private static void Say(bool json, string file, List<string> tags, string sentence)
    {
        if (json)
            Console.WriteLine(new JsonObject { ["file"] = file, ["images"] = new JsonArray([.. tags.Select(t => JsonValue.Create(t))]) }.ToJsonString());
        else
            Console.WriteLine(string.Join("\n  ", tags.Prepend(sentence)));
    }
}
