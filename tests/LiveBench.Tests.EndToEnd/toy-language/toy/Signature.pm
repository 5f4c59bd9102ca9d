# What a task asks for: `List<int> Digest(List<int> values)` or `class Ledger(int limit) { void Deposit(string account, long cents); }`.
package Signature;
use v5.36;

my %kinds = map { $_ => 1 } qw(bool int long double string List Dictionary Tuple void);
my %closing = ('<' => '>', '(' => ')');

my sub takes ($tokens, $token) {
    return ($tokens->[0] // '') eq $token && shift @$tokens;
}

my sub need ($tokens, $token) {
    takes($tokens, $token) or die "a signature without the '$token' that is due\n";
}

my sub name ($tokens) {
    return ($tokens->[0] // '') =~ /^\w/ ? shift @$tokens : die "a signature without a name where one is due\n";
}

# A kind and the types inside. That it may be null is dropped: a value says that itself.
my sub type ($tokens) {
    my $kind = ($tokens->[0] // '') eq '(' ? 'Tuple' : name($tokens);
    die "a signature with the type '$kind'\n" unless $kinds{$kind};
    my @inside;
    if (my $close = $closing{$tokens->[0] // ''}) {
        shift @$tokens;
        do { push @inside, __SUB__->($tokens) } while takes($tokens, ',');
        need($tokens, $close);
    }
    takes($tokens, '?');
    return [$kind, @inside];
}

# How many there are: what comes in says itself of what type it is.
my sub parameters ($tokens) {
    my $count = 0;
    need($tokens, '(');
    return 0 if takes($tokens, ')');
    do { type($tokens); name($tokens); $count++ } while takes($tokens, ',');
    need($tokens, ')');
    return $count;
}

my sub function ($tokens) {
    my $returns = type($tokens);
    return { returns => $returns, name => name($tokens), parameters => parameters($tokens) };
}

my sub class ($tokens) {
    my $class = { name => name($tokens), parameters => parameters($tokens), methods => [] };
    need($tokens, '{');
    until (takes($tokens, '}')) {
        push @{ $class->{methods} }, function($tokens);
        need($tokens, ';');
    }
    return $class;
}

# A hash: name, parameters (their number), and what it returns, or for a class its methods.
sub parse ($text) {
    my $tokens = [$text =~ /\w+|\S/g];
    my $signature = takes($tokens, 'class') ? class($tokens) : function($tokens);
    die "a signature that goes on behind its end\n" if @$tokens;
    return $signature;
}

1;
