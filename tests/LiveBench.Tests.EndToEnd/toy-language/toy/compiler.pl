# The compiler: packs one signature and source after the other for the driver. It does not parse: Perl runs a part of what it parses
# (BEGIN, use), and nothing of an answer is run here. What is no Perl is found by the driver.
use v5.36;
use Frames;
use Signature;

use constant { COMPILE => 1, COMPILED => 1, REJECTED => 2, BROKEN => 3, WARM => 4, MOST_SOURCE_BYTES => 1 << 20 };

sub build ($kind, $payload) {
    die "a frame of kind $kind\n" if $kind != COMPILE;
    my (undef, $text, $library, $source) = unpack 'C V/a* V/a* a*', $payload;
    my $signature = Signature::parse($text);
    return REJECTED, '1:1: SIZE: the source has ' . length($source) . ' bytes; ' . MOST_SOURCE_BYTES . ' at most' if length $source > MOST_SOURCE_BYTES;
    my $due = ($signature->{methods} ? 'package' : 'sub') . " $signature->{name}";
    return REJECTED, "1:1: SIGNATURE: `$due` is due" unless $source =~ /^\s*\Q$due\E\b/m;
    return COMPILED, pack 'V/a* V/a* a*', $text, $library, $source;
}

my ($read, $write) = Frames::channel();
build(COMPILE, pack 'C V/a* V/a* a*', 0, 'int F(int a)', '', 'sub F($a) { return $a }');
$write->(WARM, 0, '');
while (my ($kind, $test, $payload) = $read->()) {
    my ($outcome, $result) = eval { build($kind, $payload) };
    $write->($outcome // BROKEN, $test, $result // $@);
}
