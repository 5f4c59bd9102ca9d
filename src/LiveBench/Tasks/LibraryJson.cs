using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Tasks;

/// <summary>A library's formulas as JSON: numbers in the order of <see cref="Formula"/>; its class is written as a signature, and shown.</summary>
internal static class LibraryJson
{
    /// <summary><c>{"begin": […], "responses": [{"result": […], "next": […]}]}</c>.</summary>
    public static JsonObject Formulas(Library library) => new()
    {
        ["begin"] = Numbers(library.Begin),
        ["responses"] = new JsonArray([.. library.Responses.Select(r => new JsonObject { ["result"] = Numbers(r.Result), ["next"] = Numbers(r.Next) })]),
    };

    /// <summary>Puts class and formulas together again.</summary>
    /// <exception cref="UsageException">They do not fit one another.</exception>
    public static Library Read(string api, JsonElement formulas)
    {
        try
        {
            var responses = formulas.GetProperty("responses").EnumerateArray().ToList();
            if (SignatureParser.Parse(api) is not Signature.Class { Constructor.Length: 1 } type || responses.Count != type.Methods.Length)
                throw new FormatException("a class of one int and a response for each method are expected");
            return new Library(type, Read(formulas.GetProperty("begin"), 1), [.. type.Methods.Zip(responses, (method, response) => new Response(
                Read(response.GetProperty("result"), method.Parameters.Length), Read(response.GetProperty("next"), method.Parameters.Length)))]);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"'library' is no library: {e.Message}", e);
        }
    }

    private static JsonArray Numbers(Formula f) => [f.Constant, f.OfNumber, .. f.OfArguments, .. f.OfBoth, f.Modulus];

    private static Formula Read(JsonElement json, int arguments)
    {
        int[] numbers = [.. json.EnumerateArray().Select(n => n.GetInt32())];
        return numbers.Length == 3 + (2 * arguments) && numbers[^1] > 0 ? new Formula(numbers[0], numbers[1], [.. numbers[2..(2 + arguments)]], [.. numbers[(2 + arguments)..^1]], numbers[^1])
            : throw new FormatException($"{json.GetRawText()} is no formula of {arguments} arguments");
    }
}
