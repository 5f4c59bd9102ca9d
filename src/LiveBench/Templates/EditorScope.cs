using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace LiveBench.Templates;

/// <summary>
/// What a template sees, written out as a script of its own: an editor that loads it completes <c>rng</c>, <c>level</c>, <c>Coding</c> and the
/// rest. It is the editor's alone: a template's line that loads it is passed over here.
/// </summary>
public static partial class EditorScope
{
    /// <summary>Its file, at the top of a template folder.</summary>
    public const string FileName = "scope.csx";

    private static readonly NullabilityInfoContext nullability = new();

    /// <summary>The text of a template without the line that loads it; all lines stay where they were.</summary>
    internal static string Without(string text) => Load().Replace(text, "//");

    /// <summary>The script's text.</summary>
    public static string Text()
    {
        var text = new StringBuilder($"""
            // What templates see, for editors: a template that begins with #load "../../{FileName}" is completed and checked while it is written.
            // LiveBench passes over that line, and never reads this file; livebench templates new writes it.
            #nullable enable annotations
            #r "{typeof(TemplateScope).Assembly.Location}"
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using LiveBench.Tasks;
            using LiveBench.Templates;
            using LiveBench.Templates.Compose;
            using LiveBench.Templates.Puzzles;


            """);
        foreach (var property in typeof(TemplateScope).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            text.Append($"{Name(property.PropertyType)} {property.Name} => default!;\n");
        foreach (var method in typeof(TemplateScope).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName))
            text.Append($"{Name(method.ReturnType)} {method.Name}{Generic(method)}({string.Join(", ", method.GetParameters().Where(p => !IsTheCompiler(p)).Select(Parameter))}){Constraints(method)} => default!;\n");
        return text.ToString();
    }

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Constraints(MethodInfo method) => string.Concat(method.GetGenericArguments().Select(a =>
        a.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? $" where {a.Name} : struct"
        : a.CustomAttributes.Any(c => c.AttributeType.Name == "NullableAttribute" && c.ConstructorArguments is [{ Value: (byte)1 }]) && method.Name == nameof(TemplateScope.Dictionaries) && a.Name == "K" ? $" where {a.Name} : notnull" : ""));

    /// <summary>Line and text of a call are filled in by the compiler.</summary>
    private static bool IsTheCompiler(ParameterInfo parameter) => parameter.CustomAttributes.Any(a => a.AttributeType.Name.StartsWith("Caller", StringComparison.Ordinal));

    private static string Parameter(ParameterInfo parameter)
    {
        var optional = parameter.HasDefaultValue ? $" = {(parameter.DefaultValue is null ? "null" : parameter.DefaultValue is string s ? $"\"{s}\"" : parameter.DefaultValue is bool b ? (b ? "true" : "false") : parameter.DefaultValue)}" : "";
        var many = parameter.CustomAttributes.Any(a => a.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params " : "";
        var maybe = !parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.Nullable ? "?" : "";
        return $"{many}{Name(parameter.ParameterType)}{maybe} {parameter.Name}{optional}";
    }

    private static string Name(Type type)
    {
        if (type == typeof(void)) return "void";
        if (type == typeof(int)) return "int";
        if (type == typeof(long)) return "long";
        if (type == typeof(double)) return "double";
        if (type == typeof(bool)) return "bool";
        if (type == typeof(string)) return "string";
        if (type == typeof(object)) return "object";
        if (Nullable.GetUnderlyingType(type) is { } inner) return $"{Name(inner)}?";
        if (!type.IsGenericType) return type.Name;
        var arguments = type.GetGenericArguments().Select(Name);
        return type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) ? $"({string.Join(", ", arguments)})" : $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", arguments)}>";
    }

    [GeneratedRegex("""^[ \t]*#load[ \t]+"([^"\n]*/)?scope\.csx"[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex Load();
}
