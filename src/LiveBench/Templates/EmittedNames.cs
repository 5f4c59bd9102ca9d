using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LiveBench.Templates;

/// <summary>What a compiled program takes from other assemblies, read from its metadata: nothing that it runs is missing there.</summary>
/// <param name="Types">The outermost types, without their arity.</param>
/// <param name="Members">Their members, as the metadata call them: <c>get_Length</c>, <c>.ctor</c>.</param>
internal sealed record EmittedNames(IReadOnlyList<TypeName> Types, IReadOnlyList<(TypeName Of, string Name)> Members)
{
    /// <summary>The names in an assembly.</summary>
    public static EmittedNames Of(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference).Where(t => t.ResolutionScope.Kind != HandleKind.TypeReference).Select(t => Named(metadata, t)).ToList();
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Select(m => (Of: Owner(metadata, m.Parent), Name: metadata.GetString(m.Name))).Where(m => m.Of is not null).Select(m => (m.Of!, m.Name)).ToList();
        return new EmittedNames(types, members);
    }

    private static TypeName Named(MetadataReader metadata, TypeReference type) =>
        new(metadata.GetString(type.Namespace), metadata.GetString(type.Name).Split('`')[0]);

    /// <summary>The outermost type that a member belongs to; null for a type of the assembly's own, an array, a parameter.</summary>
    private static TypeName? Owner(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => metadata.GetTypeReference((TypeReferenceHandle)parent) is var type && type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Owner(metadata, type.ResolutionScope) : Named(metadata, type),
        HandleKind.TypeSpecification => Owner(metadata, Generic(metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature))),
        _ => null,
    };

    /// <summary>The type that a signature gives arguments (ECMA-335, II.23.2.14); nil for any other signature.</summary>
    private static EntityHandle Generic(BlobReader signature)
    {
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return default;
        signature.ReadByte();                              // a class or a struct
        return signature.ReadTypeHandle();
    }
}

/// <summary>A type's name, without its arity.</summary>
internal sealed record TypeName(string Space, string Name)
{
    public override string ToString() => $"{Space}.{Name}";
}
