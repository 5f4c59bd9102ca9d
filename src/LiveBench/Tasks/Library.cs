using System.Collections.Immutable;

namespace LiveBench.Tasks;

/// <summary>
/// A made-up library that comes with a task: one class, whose objects hold a whole number. What a method returns, and what becomes of
/// the number, follows from formulas that nobody is told: who needs the results has to call it.
/// </summary>
/// <param name="Api">The class: a constructor of one int, methods of no more than two ints that return an int.</param>
/// <param name="Begin">The number of a new object, from what the constructor is given.</param>
/// <param name="Responses">For each method of the class, in its order, what a call does.</param>
public sealed record Library(Signature.Class Api, Formula Begin, ImmutableArray<Response> Responses)
{
    /// <summary>Arguments, results and numbers of objects are below this: what formulas compute fits 32 bits in every language.</summary>
    public const int Below = 1000;

    /// <summary>A new object.</summary>
    public LibraryObject New(int argument) => new(this, Begin.Of(0, [argument]));

    /// <inheritdoc/>
    public bool Equals(Library? other) => other is not null && Api.Equals(other.Api) && Begin.Equals(other.Begin) && Responses.SequenceEqual(other.Responses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Api, Begin, Responses.Length);
}

/// <summary>What a call of a library's method does.</summary>
/// <param name="Result">What it returns, from the object's number and the arguments.</param>
/// <param name="Next">The object's number afterwards, from the same.</param>
public sealed record Response(Formula Result, Formula Next);

/// <summary>
/// (constant + ofNumber·n + Σ ofArguments·x + Σ ofBoth·n·x) mod modulus, n being an object's number. Nothing in it is negative, and all
/// languages compute it alike.
/// </summary>
/// <param name="OfArguments">A factor for each argument.</param>
/// <param name="OfBoth">A factor for each argument times the number.</param>
public sealed record Formula(int Constant, int OfNumber, ImmutableArray<int> OfArguments, ImmutableArray<int> OfBoth, int Modulus)
{
    /// <summary>Its value.</summary>
    public int Of(int number, ReadOnlySpan<int> arguments)
    {
        var sum = Constant + ((long)OfNumber * number);
        for (var i = 0; i < arguments.Length; i++)
            sum += ((long)OfArguments[i] * arguments[i]) + ((long)OfBoth[i] * number * arguments[i]);
        return (int)(sum % Modulus);
    }

    /// <summary>As an expression, in the notation that all languages share.</summary>
    /// <param name="number">How the object's number is written.</param>
    /// <param name="arguments">How the arguments are.</param>
    public string Text(string number, IReadOnlyList<string> arguments) =>
        $"({Constant} + {OfNumber} * {number}{string.Concat(arguments.Select((a, i) => $" + {OfArguments[i]} * {a} + {OfBoth[i]} * {number} * {a}"))}) % {Modulus}";

    /// <inheritdoc/>
    public bool Equals(Formula? other) => other is not null && (Constant, OfNumber, Modulus) == (other.Constant, other.OfNumber, other.Modulus)
        && OfArguments.SequenceEqual(other.OfArguments) && OfBoth.SequenceEqual(other.OfBoth);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Constant, OfNumber, Modulus, OfArguments.Length);
}

/// <summary>An object of a library's class, as oracles use it.</summary>
public sealed class LibraryObject
{
    private readonly Library library;
    private int number;

    internal LibraryObject(Library library, int number) => (this.library, this.number) = (library, number);

    /// <summary>Calls a method.</summary>
    /// <exception cref="ArgumentException">The class has no such method, or it takes another number of arguments.</exception>
    public int Call(string method, params ReadOnlySpan<int> arguments)
    {
        for (var i = 0; i < library.Api.Methods.Length; i++)
            if (library.Api.Methods[i].Name == method && library.Api.Methods[i].Parameters.Length == arguments.Length)
            {
                var response = library.Responses[i];
                var result = response.Result.Of(number, arguments);
                number = response.Next.Of(number, arguments);
                return result;
            }
        throw new ArgumentException($"{library.Api.Name} has no method {method} of {arguments.Length} arguments; it has {string.Join(", ", library.Api.Methods)}", nameof(method));
    }
}
