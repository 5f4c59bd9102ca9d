using System.Collections.Immutable;
using LiveBench.Tasks;
using LiveBench.Templates.Compose;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>Reads one step back, at its first word: what it does to a list of the given type. Long because there are so many steps.</summary>
internal sealed class StepReader(Cursor text, Dictionary<string, Helper> named, PortableType.List list)
{
    private readonly PhraseReader phrases = new(text, named);
    private readonly string one = PhraseReader.Singular(list.Item);

    public Step Read()
    {
        phrases.Letters['s'] = list;
        var step = text.Takes("Keep only the ") ? Keep() : text.Takes("Drop the ") ? Drop() : text.Takes("Replace ") ? Replace() : text.Takes("Sort the ") ? Sort()
            : text.Takes("Move the ") ? Move() : text.Takes("Of ") ? Of() : text.Takes("Put ") ? Put() : text.Takes("Cut the list into lists ") ? Cut()
            : text.Takes("Let r be ") ? Scan() : Other();
        return step;
    }

    private Step Other()
    {
        if (text.Takes($"Reverse the order of the {one}s."))
            return new Reverse();
        if (text.Takes("Take "))
            return Ended(new Fold(phrases.Phrase()));
        if (text.Takes("In each pair, replace the list with what these steps make of it, in order:"))
            return new Each(Inner((PortableType.List)((PortableType.Tuple)list.Item).Items[1]), true);
        text.Expect($"Group the {one}s ");
        var item = phrases.Bound(list.Item);
        text.Expect(" by ");
        var key = phrases.Phrase();
        text.Expect($": make a pair of each value that comes up, in the order in which they first come up, and the list of its {one}s in their order.");
        return new Group(item, key, true);
    }

    private Step Keep()
    {
        if (text.Takes("first number and each number that is "))
        {
            var relation = text.Takes("greater than ") ? Relation.Greater : text.Takes("at least ") ? Relation.AtLeast : text.Takes("less than ")
                ? Relation.Less : Relation.AtMost;
            if (relation == Relation.AtMost)
                text.Expect("at most ");
            text.Expect("the number directly before it in the list before this step.");
            return new Stepping(relation);
        }
        if (text.Sees("first ") || text.Sees("last "))
            return End(keeps: true);
        if (text.Takes($"{one}s at positions "))
            return Positions(keeps: true);
        if (text.Takes($"{one}s before the first {one} "))
            return First(Kept.Before);
        var item = phrases.Items(list.Item);
        text.Expect(" for which ");
        return Ended(new Filter(Kept.Where, item, phrases.Condition()));
    }

    private Step Drop()
    {
        if (text.Sees("first ") || text.Sees("last "))
            return End(keeps: false);
        if (text.Takes($"{one}s at positions "))
            return Positions(keeps: false);
        text.Expect($"{one}s before the first {one} ");
        return First(Kept.From);
    }

    private Filter First(Kept kept)
    {
        var item = phrases.Bound(list.Item);
        text.Expect(" for which ");
        var condition = phrases.Condition();
        text.Expect(" (all of them, if there is none).");
        return new Filter(kept, item, condition);
    }

    private Ends End(bool keeps)
    {
        var atEnd = text.Takes("last ");
        if (!atEnd)
            text.Expect("first ");
        if (text.Takes($"{one} (if there is one)."))
            return new Ends(keeps, atEnd, 1);
        var count = text.Number();
        text.Expect($" {one}s (all of them, if there are fewer).");
        return new Ends(keeps, atEnd, count);
    }

    private Every Positions(bool keeps)
    {
        var first = text.Number();
        text.Expect(", ");
        var second = text.Number();
        text.Expect(", ");
        Assert.Equal(second - first, text.Number() - second);
        text.Expect(" and so on, counted from 0.");
        return new Every(keeps, second - first, first);
    }

    private Step Replace()
    {
        if (text.Takes("the list with the list of "))
        {
            phrases.Letters['a'] = phrases.Letters['b'] = list.Item;
            var made = phrases.Atom();
            text.Expect(" for all neighbours a and b (a directly before b), from left to right. A list of fewer than 2 numbers becomes empty.");
            return new Neighbours(made);
        }
        if (text.Takes("the list with the lists of "))
        {
            var count = text.Number();
            text.Expect($" neighbouring {one}s each, one for every position where such a list can begin, from left to right. There is none if there are fewer than {count} {one}s.");
            return new Windows(count);
        }
        if (text.Takes("each list with what these steps make of it, in order:"))
            return new Each(Inner((PortableType.List)list.Item), false);
        if (text.Takes("each text with its letters, each as a text of its own."))
            return new Expand(Parts.Letters);
        if (text.Takes("each number with its digits, from left to right, each as a number of its own."))
            return new Expand(Parts.Digits);
        if (text.Takes("each text with its parts before, between and after its letters "))
        {
            var letter = text.Quoted();
            text.Expect(", in order, leaving out empty parts.");
            return new Expand(Parts.Between, letter);
        }
        if (text.Takes("each number with the "))
        {
            var asked = text.Takes("sum of ") ? Asked.Sum : text.Takes("largest among ") ? Asked.Largest : Asked.Smallest;
            if (asked == Asked.Smallest)
                text.Expect("smallest among ");
            text.Expect("it and all numbers before it.");
            return new Running(asked);
        }
        text.Expect("each ");
        var item = phrases.Item(list.Item);
        text.Expect(" with ");
        phrases.Letters['i'] = new PortableType.Int();
        var replacement = phrases.Phrase();
        return text.Takes($", where i is the position of {item.Letter}, counted from 0.") ? new MapAt(item, replacement) : Ended(new Map(item, replacement));
    }

    private Step Sort()
    {
        text.Expect($"{one}s ");
        if (text.Takes("from small to large."))
            return Plain(false);
        if (text.Takes("from large to small."))
            return Plain(true);
        if (text.Takes("in alphabetical order."))
            return Plain(false);
        if (text.Takes("in reverse alphabetical order."))
            return Plain(true);
        var item = phrases.Bound(list.Item);
        text.Expect(" by ");
        var key = phrases.Phrase();
        text.Expect(", ");
        var isFalling = text.Takes("the largest first") || text.Takes("in reverse alphabetical order");
        if (!isFalling && !text.Takes("the smallest first"))
            text.Expect("in alphabetical order");
        text.Expect("; where that is equal, they keep their order.");
        return new Sort(item, key, isFalling);
    }

    private Sort Plain(bool isFalling) => new Variable(list.Item is PortableType.Int ? 'n' : 't', list.Item) is var item ? new Sort(item, item, isFalling) : null!;

    private Step Move()
    {
        if (text.Takes($"first {one} (if there is one) to the end."))
            return new Rotate(1);
        if (text.Takes("first "))
        {
            var count = text.Number();
            text.Expect($" {one}s (all of them, if there are fewer) to the end, in their order.");
            return new Rotate(count);
        }
        var item = phrases.Items(list.Item);
        text.Expect(" for which ");
        var condition = phrases.Condition();
        text.Expect(" to the front; both these and the others keep their order.");
        return new Partition(item, condition);
    }

    private Distinct Of()
    {
        Variable item;
        Expression key;
        if (text.Takes($"equal {one}s"))
            key = item = new Variable(list.Item switch { PortableType.Int => 'n', PortableType.String => 't', PortableType.List => 's', _ => 'p' }, list.Item);
        else
        {
            text.Expect("the ");
            item = phrases.Items(list.Item);
            text.Expect(" that agree in ");
            key = phrases.Phrase();
        }
        text.Expect(" keep only the ");
        var last = text.Takes("last.");
        if (!last)
            text.Expect("first.");
        return new Distinct(item, key, last);
    }

    private Step Put()
    {
        if (text.Sees("the ") && list.Item is PortableType.List inner
            && text.Takes($"the {PhraseReader.Singular(inner.Item)}s of all lists into one list, in order."))
            return new Flatten();
        if (text.Try(() => text.Takes($"the {one}s ") && text.SeesVariable ? phrases.Bound(list.Item) : null) is { } item)
        {
            text.Expect(" that agree in ");
            var key = phrases.Phrase();
            text.Expect($" into one list each, the lists in the order of their first {one}s, the {one}s of a list in their order.");
            return new Group(item, key, false);
        }
        var figure = phrases.Phrase();
        text.Expect(" at the end of the list, as one more number.");
        return new Append(figure);
    }

    private Step Cut()
    {
        if (text.Takes("of "))
        {
            var count = text.Number();
            text.Expect($" {one}s each, from left to right; the last one may be shorter.");
            return new Chunks(count);
        }
        text.Expect("between all neighbours a and b (a directly before b) for which ");
        phrases.Letters['a'] = phrases.Letters['b'] = list.Item;
        var condition = phrases.Condition();
        text.Expect(". Without such neighbours it is one list; an empty list gives none.");
        return new Cutting(condition);
    }

    private Scan Scan()
    {
        var start = text.Number();
        text.Expect(". Then, for each number ");
        var item = phrases.Bound(list.Item);
        text.Expect(" in order, let r become ");
        phrases.Letters['r'] = list.Item;
        var next = phrases.Phrase();
        text.Expect($", and replace {item.Letter} with r.");
        return new Scan(new Rolling(start, item, next));
    }

    private Pipeline Inner(PortableType type)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var letter = 'a'; text.Takes($"\n   {letter}. "); letter++)
        {
            steps.Add(new StepReader(text, named, (PortableType.List)type).Read());
            type = steps[^1].Result((PortableType.List)type);
        }
        return new Pipeline(steps.ToImmutable());
    }

    private T Ended<T>(T step) where T : Step
    {
        text.Expect(".");
        return step;
    }
}
