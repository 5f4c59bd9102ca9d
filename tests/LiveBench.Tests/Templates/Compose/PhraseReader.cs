using LiveBench.Tasks;
using LiveBench.Templates.Compose;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>
/// Reads phrases and conditions of a story back into expressions. Written from the English alone, as a reader would take it, and sharing
/// nothing with what writes it. Long because a reader has to know every phrase there is, each in its own words.
/// </summary>
internal sealed class PhraseReader(Cursor text, Dictionary<string, Helper> named)
{
    private static readonly PortableType number = new PortableType.Int();

    /// <summary>What a letter stands for where the reader is.</summary>
    public Dictionary<char, PortableType> Letters { get; } = [];

    /// <summary>A noun in the plural (“numbers”) with the letter of one of them: “numbers n”.</summary>
    public Variable Items(PortableType item)
    {
        text.Expect(Singular(item) + "s ");
        return Bound(item);
    }

    /// <summary>The same in the singular: “number n”.</summary>
    public Variable Item(PortableType item)
    {
        text.Expect(Singular(item) + " ");
        return Bound(item);
    }

    /// <summary>A letter by itself.</summary>
    public Variable Bound(PortableType type)
    {
        var variable = new Variable(text.Letter(), type);
        Letters[variable.Letter] = type;
        return variable;
    }

    /// <summary>“number”, “text”, “pair” or “list”.</summary>
    public static string Singular(PortableType type) => type is PortableType.Int ? "number" : type is PortableType.String
        ? "text" : type is PortableType.List ? "list" : "pair";

    /// <summary>A letter, a number, the list, or a phrase in brackets.</summary>
    public Expression Atom()
    {
        if (text.Takes("("))
        {
            var phrase = Phrase();
            text.Expect(")");
            return phrase;
        }
        if (text.SeesNumber)
            return new Number(text.Number());
        if (text.Takes("the list before this step") || text.Takes("the list"))
            return new Variable('s', Letters['s']);
        var letter = text.Letter();
        return new Variable(letter, Letters[letter]);
    }

    /// <summary>A whole phrase, up to where its sentence goes on.</summary>
    public Expression Phrase()
    {
        var first = (text.Sees("the ") || text.Sees("what ")) && !text.Sees("the list") ? Named() : Atom();
        if (text.Takes(" plus "))
            return new Arithmetic(Operator.Plus, first, Atom());
        if (text.Takes(" minus "))
            return new Arithmetic(Operator.Minus, first, Atom());
        if (text.Takes(" times "))
            return new Arithmetic(Operator.Times, first, Atom());
        if (text.Takes(" divided by "))
        {
            var by = text.Number();
            text.Expect(", rounded down");
            return new Numeric(Function.Quotient, first, by);
        }
        if (text.Takes(", but at least "))
        {
            var low = text.Number();
            text.Expect(" and at most ");
            return new Clamp(first, low, text.Number());
        }
        if (text.Takes(" read backwards"))
            return new TextChange(Change.Reversed, first);
        if (text.Takes(" in upper case"))
            return new TextChange(Change.UpperCase, first);
        if (text.Takes(" with only the first of equal letters kept"))
            return new TextChange(Change.Distinct, first);
        if (text.Takes(" without its letters "))
            return new TextChange(Change.Without, first, text.Quoted());
        if (text.Takes(" with every "))
        {
            var letter = text.Quoted();
            text.Expect(" replaced with ");
            return new TextChange(Change.Replaced, first, letter, text.Quoted());
        }
        if (text.Takes(" followed by "))
            return new Followed(first, Atom());
        if (text.Takes(" written in digits"))
            return new Written(first);
        if (text.Takes(" if "))
        {
            var condition = Condition();
            text.Expect(", otherwise ");
            return new Choice(condition, first, Atom());
        }
        return first;
    }

    /// <summary>A condition, up to where its sentence goes on.</summary>
    public Expression Condition()
    {
        var one = Simple();
        if (text.Takes(" and "))
            return new Joint(true, one, Simple());
        if (!text.Takes(" or "))
            return one;
        var other = Simple();
        text.Expect(" (or both)");
        return new Joint(false, one, other);
    }

    private Expression Simple()
    {
        var subject = Atom();
        if (text.Takes(" is greater than "))
            return new Comparison(subject, Relation.Greater, Atom());
        if (text.Takes(" is at least "))
            return new Comparison(subject, Relation.AtLeast, Atom());
        if (text.Takes(" is less than "))
            return new Comparison(subject, Relation.Less, Atom());
        if (text.Takes(" is at most "))
            return new Comparison(subject, Relation.AtMost, Atom());
        if (text.Takes(" equals "))
            return new Comparison(subject, Relation.Equal, Atom());
        if (text.Takes(" is even"))
            return new NumberTest(subject, 2, true);
        if (text.Takes(" is odd"))
            return new NumberTest(subject, 2, false);
        if (text.Takes(" is divisible by "))
            return new NumberTest(subject, text.Number(), true);
        if (text.Takes(" is not divisible by "))
            return new NumberTest(subject, text.Number(), false);
        if (text.Takes(" begins with "))
            return new TextTest(Where.Start, subject, text.Quoted(), true);
        if (text.Takes(" does not begin with "))
            return new TextTest(Where.Start, subject, text.Quoted(), false);
        if (text.Takes(" ends with "))
            return new TextTest(Where.End, subject, text.Quoted(), true);
        if (text.Takes(" does not end with "))
            return new TextTest(Where.End, subject, text.Quoted(), false);
        if (text.Takes(" contains "))
            return new TextTest(Where.Anywhere, subject, text.Quoted(), true);
        text.Expect(" does not contain ");
        return new TextTest(Where.Anywhere, subject, text.Quoted(), false);
    }

    private Expression Named()
    {
        if (text.Takes("what r is in the end, if r is "))
            return Rolled();
        text.Expect("the ");
        if (text.Takes("absolute value of "))
            return new Numeric(Function.Absolute, Atom());
        if (text.Takes("remainder of "))
        {
            var divided = Atom();
            text.Expect(" divided by ");
            return new Numeric(Function.Remainder, divided, text.Number());
        }
        if (text.Takes("smaller of "))
            return Between(Operator.Smaller);
        if (text.Takes("larger of "))
            return Between(Operator.Larger);
        if (text.Takes("length of "))
            return new Length(Atom());
        if (text.Takes("pair of "))
        {
            var left = Atom();
            text.Expect(" and ");
            return new PairOf(left, Atom());
        }
        if (text.Takes("sum of "))
            return Sum();
        if (text.Takes("number of "))
            return NumberOf();
        if (text.Takes("letters of "))
        {
            var sorted = Atom();
            text.Expect(" in alphabetical order");
            return new TextChange(Change.Sorted, sorted);
        }
        if (text.Takes("texts in "))
            return Joined();
        if (text.Takes("position, counted from 0, of the largest number in "))
        {
            var list = Atom();
            text.Expect(" (of several equal ones the first)");
            return new Aggregate(Asked.PlaceOfLargest, list);
        }
        if (text.Takes("largest number in "))
            return OrZero(Asked.Largest);
        if (text.Takes("smallest number in "))
            return OrZero(Asked.Smallest);
        return text.Try(AtAnEnd) ?? Called();
    }

    private Arithmetic Between(Operator which)
    {
        var left = Atom();
        text.Expect(" and ");
        return new Arithmetic(which, left, Atom());
    }

    /// <summary>Of a list, of the digits of a number, or of something over all items of a list.</summary>
    private Expression Sum()
    {
        if (text.Takes("the digits of "))
            return new Numeric(Function.DigitSum, Atom());
        // The item's letter is told behind the phrase that uses it: “the sum of (n plus 2) over all numbers n in s”.
        var outer = new Dictionary<char, PortableType>(Letters);
        foreach (var (noun, letter, type) in new (string, char, PortableType)[] { ("numbers", 'n', number), ("texts", 't', new PortableType.String()),
            ("pairs", 'p', Pairs()), ("pairs", 'q', Pairs()) })
        {
            var total = text.Try(() =>
            {
                Letters[letter] = type;
                var figure = Read(Atom);
                if (figure is null || !text.Takes($" over all {noun} {letter} in "))
                    return null;
                Letters.Clear();
                foreach (var (known, of) in outer)
                    Letters[known] = of;
                var list = Atom();
                return new Total(list, new Variable(letter, type), figure, text.Takes(" (0 if it is empty)"));
            });
            Letters.Clear();
            foreach (var (known, of) in outer)
                Letters[known] = of;
            if (total is not null)
                return total;
        }
        return OrZero(Asked.Sum);
    }

    /// <summary>The type that pairs have in the innermost list that is talked about.</summary>
    private PortableType Pairs() => Letters.Values.Select(PairIn).FirstOrDefault(p => p is not null) ?? number;

    private static PortableType? PairIn(PortableType type) => type switch
    {
        PortableType.List { Item: PortableType.Tuple { Items: [_, not PortableType.List] } pair } => pair,
        PortableType.List { Item: PortableType.Tuple { Items: [_, PortableType.List inner] } } => PairIn(inner),
        PortableType.List { Item: PortableType.List inner } => PairIn(inner),
        PortableType.Tuple { Items: [_, PortableType.List list] } => PairIn(list),
        _ => null,
    };

    private static Expression? Read(Func<Expression> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidCastException)
        {
            return null;
        }
    }

    private Aggregate OrZero(Asked asked)
    {
        var list = Atom();
        return new Aggregate(asked, list, text.Takes(" (0 if it is empty)"));
    }

    private Expression NumberOf()
    {
        if (text.Takes("letters before the first "))
        {
            var letter = text.Quoted();
            text.Expect(" in ");
            var searched = Atom();
            text.Expect($" (of all its letters, if there is no '{letter}')");
            return new TextFigure(Counted.BeforeLetter, searched, letter);
        }
        if (text.Takes("letters "))
        {
            var letter = text.Quoted();
            text.Expect(" in ");
            return new TextFigure(Counted.Letter, Atom(), letter);
        }
        if (text.Takes("different characters in "))
            return new TextFigure(Counted.Different, Atom());
        if (text.Takes("different "))
        {
            text.Word();
            text.Expect(" in ");
            return new Aggregate(Asked.Different, Atom());
        }
        if (text.Takes("neighbours a and b in "))
        {
            var neighbours = Atom();
            text.Expect(" (a directly before b) for which ");
            Letters['a'] = Letters['b'] = number;
            return new Adjacent(neighbours, Condition());
        }
        text.Word();
        text.Expect(" ");
        var item = text.Letter();
        text.Expect(" in ");
        var list = Atom();
        text.Expect(" for which ");
        var variable = new Variable(item, ((PortableType.List)list.Type).Item);
        return new Count(list, variable, Within(variable, Condition));
    }

    private Joined Joined()
    {
        var list = Atom();
        text.Expect(" joined to one text, in order, with ");
        var separator = text.Takes("nothing") ? "" : text.Quoted().ToString();
        text.Expect(" between them (an empty text, if there are none)");
        return new Joined(list, separator);
    }

    private Rolled Rolled()
    {
        var start = text.Number();
        text.Expect(" at first and, for each number ");
        var item = Bound(number);
        text.Expect(" in ");
        var list = Atom();
        text.Expect(" in order, becomes ");
        Letters['r'] = number;
        return new Rolled(list, new Rolling(start, item, Phrase()));
    }

    /// <summary>What is said of the first or the last: a part, letters, an item, the best item.</summary>
    private Expression? AtAnEnd()
    {
        var isEnd = text.Takes("last ");
        if (!isEnd && !text.Takes("first ") && !text.Sees("second "))
            return null;
        if (text.Takes("second part of "))
            return new Part(Atom(), 2);
        if (text.Takes("part of "))
            return new Part(Atom(), 1);
        if (text.Takes("character of "))
            return new TextSlice(isEnd, Atom(), 1);
        if (text.SeesNumber)
        {
            var most = text.Number();
            text.Expect(" characters of ");
            var sliced = Atom();
            text.Expect(" (all of them, if there are fewer)");
            return new TextSlice(isEnd, sliced, most);
        }
        text.Word();
        text.Expect(" ");
        if (text.Takes("in "))
            return OrZero(isEnd ? Asked.Last : Asked.First);
        var item = text.Letter();
        text.Expect(" in ");
        var list = Atom();
        text.Expect(" for which ");
        var variable = new Variable(item, ((PortableType.List)list.Type).Item);
        var figure = Within(variable, Atom);
        text.Expect(" is ");
        var isLargest = text.Takes("largest");
        if (!isLargest)
            text.Expect("smallest");
        return new Best(list, variable, figure, isLargest);
    }

    private Call Called()
    {
        var helper = named[text.Word()];
        text.Expect(" of ");
        return new Call(helper, Atom());
    }

    /// <summary>Reads with a letter that stands for an item there, and for what it stood for before afterwards.</summary>
    private Expression Within(Variable variable, Func<Expression> read)
    {
        var before = Letters.GetValueOrDefault(variable.Letter);
        Letters[variable.Letter] = variable.Type;
        var made = read();
        if (before is not null)
            Letters[variable.Letter] = before;
        return made;
    }
}
