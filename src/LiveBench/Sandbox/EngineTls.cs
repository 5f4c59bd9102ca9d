using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace LiveBench.Sandbox;

/// <summary>TLS with one engine: its certificate is checked against the authorities and its host's name, and ours is shown.</summary>
internal sealed class EngineTls(EngineCertificates certificates, string host)
{
    private readonly X509Certificate2Collection? authorities = certificates.ReadAuthorities();
    private readonly X509Certificate2? own = certificates.ReadCertificate();

    /// <summary>The stream under TLS; the given one is disposed when they cannot agree.</summary>
    /// <exception cref="AuthenticationException">They cannot; the message says what was wrong.</exception>
    public async Task<Stream> Agree(Stream stream, CancellationToken cancellation)
    {
        string? objection = null;
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = host,
            ClientCertificateContext = own is null ? null : SslStreamCertificateContext.Create(own, additionalCertificates: null, offline: true),
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
                !certificates.Verified || (objection = Objection(certificate as X509Certificate2, chain, errors)) is null,
        };
        if (authorities is not null)
        {
            options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
        }
        var secured = new SslStream(stream);
        try
        {
            await secured.AuthenticateAsClientAsync(options, cancellation);
            return secured;
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            await secured.DisposeAsync();
            throw new AuthenticationException(objection ?? $"TLS failed there: {(e.InnerException ?? e).Message}; an engine without TLS is usually on port 2375, one with it on 2376", e);
        }
        catch
        {
            await secured.DisposeAsync();
            throw;
        }
    }

    private string? Objection(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            return "it shows no certificate";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
            return $"its certificate, issued by '{certificate.Issuer}', is not accepted by {certificates.Authority ?? "the system's authorities"}: {Faults(chain)}";
        return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
            ? $"its certificate is for {Names(certificate)}, not for '{host}'; name it by one of those, or have it made for this one" : null;
    }

    private static string Faults(X509Chain? chain) =>
        string.Join("; ", chain?.ChainStatus.Select(s => s.StatusInformation.Trim()).Distinct() ?? []);

    private static string Names(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(e => e.EnumerateDnsNames().Concat(e.EnumerateIPAddresses().Select(a => a.ToString())))
            .DefaultIfEmpty(certificate.Subject) is var names ? string.Join(", ", names) : "";
}
