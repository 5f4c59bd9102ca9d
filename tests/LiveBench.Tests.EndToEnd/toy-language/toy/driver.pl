# The driver: loads one answer, calls it for every test, and writes each result right after its call.
use v5.36;
use POSIX ();

use Answer;
use Frames;
use Signature;
use Values;

use constant { PROGRAM => 1, TEST => 2, END_OF_TESTS => 3, VALUE => 1, THREW => 2, FINISHED => 3, LIST_TAG => 5, LONGEST_MESSAGE => 4 << 10 };

# All that is needed once the answer runs: it can change what a package names, and no variable of this file.
my ($read, $write) = Frames::channel();
my ($value_of, $append) = (Values::reader(), Values::writer());
my $load = \&Answer::load;
my $leave = \&POSIX::_exit;

my sub frame (@due) {
    my ($kind, undef, $payload) = $read->();
    $leave->(1) unless grep { $_ == ($kind // 0) } @due;
    return $kind, $payload;
}

my sub arguments ($data, $count) {
    return map { $value_of->($data) } 1 .. $count;
}

my sub call_function ($signature, $data) {
    my $function = \&{"main::$signature->{name}"};
    my $result = $function->(arguments($data, $signature->{parameters}));
    my $out = '';
    $append->(\$out, $result, $signature->{returns});
    return $out;
}

my sub call_methods ($signature, $data) {
    my $object = $signature->{name}->new(arguments($data, $signature->{parameters}));
    my $calls = unpack 'V', substr $$data, 0, 4, '';
    my $out = pack 'CV', LIST_TAG, $calls;
    for (1 .. $calls) {
        my $method = $signature->{methods}[unpack 'v', substr $$data, 0, 2, ''];
        my $name = $method->{name};
        my $result = $object->$name(arguments($data, $method->{parameters}));
        $append->(\$out, $result, $method->{returns}, 1);
    }
    return $out;
}

my sub described ($thrown) {
    my $text = (ref $thrown || 'die') . "\n" . (eval { "$thrown" } // '');
    utf8::encode($text);
    return substr $text, 0, LONGEST_MESSAGE;
}

my (undef, $artifact) = frame(PROGRAM);
my ($text, $library, $source) = unpack 'V/a* V/a* a*', $artifact;
utf8::decode($source);
my $signature = Signature::parse($text);
my $test = 0;
my $finished = eval {
    $load->($library);
    $load->($source);
    while (1) {
        my ($kind, $payload) = frame(TEST, END_OF_TESTS);
        last if $kind == END_OF_TESTS;
        $write->(VALUE, $test, $signature->{methods} ? call_methods($signature, \$payload) : call_function($signature, \$payload));
        $test++;
    }
    1;
};
my @last = $finished ? (FINISHED, $test, '') : (THREW, $test, described($@));
# What the answer printed is still in a buffer that _exit drops.
select STDOUT;
$| = 1;
$write->(@last);
$leave->(0);
