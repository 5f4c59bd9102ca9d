using System.Diagnostics;

namespace LiveBench.Templates;

/// <summary>Turns what a script threw into a place in the script and a sentence.</summary>
internal static class ScriptFault
{
    /// <summary>The innermost frame of the script's own decides the place; a script without one is named at its first line.</summary>
    public static TemplateError Explain(string file, Exception thrown)
    {
        var frame = new StackTrace(thrown, fNeedFileInfo: true).GetFrames().FirstOrDefault(f => f.GetFileName() == file);
        var (line, column) = (frame?.GetFileLineNumber() ?? Math.Max(1, Fuel.LastLine), frame?.GetFileColumnNumber() ?? 1);
        return thrown switch
        {
            ScriptMistakeException m => new TemplateError(file, m.Line, 1, m.Message),
            OutOfMemoryException => new TemplateError(file, line, column, $"needs more than {TemplateWorker.MemoryMb} MB; something here grows without end"),
            InsufficientExecutionStackException => new TemplateError(file, line, column, "calls itself too deeply; recursion needs a case that ends it"),
            _ => new TemplateError(file, line, column,
                $"threw {thrown.GetType().Name}: {thrown.Message} (a script must return a task for every seed and level)"),
        };
    }
}
