#!/bin/sh
# What every tool must survive: a full disk, damaged gzip data, an unknown
# option, no input. Without an argument lists the tools.
# Needs the tools in PATH, $BIN, $ROOT and $TMP.

if [ $# = 0 ]; then
	for f in "$(dirname "$0")"/../tools/*; do
		case $f in *~) ;; *) basename "$f" .c ;; esac
	done
	exit
fi
tool=$1
cd "$TMP" || exit 1
if ! [ -x "$BIN/$tool" ]; then
	echo "not ok there is no $tool"
	exit
fi

# the program that reports it: in a script, one of the tools that it runs
case $tool in
pimrun) says='[a-z0-9]+' ;;
*) says=$tool ;;
esac

result() {
	if [ "$1" = 0 ]; then
		echo "ok $tool $2"
	else
		echo "not ok $tool $2"
		[ -s err ] && head -3 err
	fi
}

# The tool must exit with status $1 and, unless that is 0, say why: what is
# tested and the command's arguments follow.
must() {
	want=$1 what=$2
	shift 2
	"$tool" "$@" >out 2>err
	judge $? "$want" "$what"
}

judge() {
	bad=0
	[ "$1" = "$2" ] || bad=1
	[ "$2" != 0 ] && ! grep -Eq "^$says: " err && bad=1
	result $bad "$3 (exit status $1, expected $2)"
}

# Whether out equals plain, apart from the name of the input.
same() {
	for f in out plain; do
		sed -e 's/^layer [^.]*/layer/' -e 's/^[^ :]*: ok/ok/' \
			-e 's/^[a-z]*\.l0/in.l0/' $f >$f.n
	done
	cmp -s out.n plain.n
}

# shellcheck source=/dev/null
. "$TESTS/samples"
# shellcheck disable=SC2046
set -- $(needs)

must 0 "prints its help" --help
must 0 "prints its version" --version
must 2 "refuses an unknown option" --no-such-option

"$tool" --help >/dev/full 2>err
judge $? 1 "notices that its help goes nowhere"

if ! input >in 2>err; then
	# a tool without standard input of a format of ours
	[ -s err ] && echo "not ok $tool: no input for it" && cat err
	exit 0
fi

must 0 "takes a good input" -q "$@" in
mv out plain
"$tool" -q "$@" <in >out 2>err
same
result $? "reads standard input as it reads a file"

"$tool" "$@" in >/dev/full 2>err
judge $? 1 "notices a full disk"
must 1 "notices a full disk behind -o" "$@" -o /dev/full in
must 1 "cannot write into a missing folder" "$@" -o missing/out in
must 1 "cannot read a missing file" "$@" missing
must 1 "cannot read a folder" "$@" .
"$tool" "$@" >out 2>err <&-
judge $? 1 "notices that standard input is closed"
"$tool" "$@" in >&- 2>err
judge $? 1 "notices that standard output is closed"
"$tool" "$@" >out 2>err </dev/null
judge $? 1 "refuses an empty input"

# gzip data: whole, in two members, cut, with a wrong checksum, with junk
"$tool" -q "$@" in >plain 2>err
gzip -nc in >in.gz
size=$(wc -c <in.gz)
must 0 "reads gzip data" -q "$@" in.gz
same
result $? "gives the same for gzip data"
half=$(($(wc -c <in) / 2))
mkdir two
head -c $half in | gzip -nc >two/in.gz
tail -c +$((half + 1)) in | gzip -nc >>two/in.gz
must 0 "reads gzip data of two members" -q "$@" two/in.gz
same
result $? "gives the same for two members"

for cut in 3 $((size / 2)) $((size - 9)) $((size - 1)); do
	head -c $cut in.gz >cut.gz
	must 1 "refuses gzip data cut after $cut of $size bytes" "$@" cut.gz
done
flip() {
	byte=$(tail -c +$(($1 + 1)) in.gz | head -c 1 | od -An -tu1)
	head -c "$1" in.gz
	# shellcheck disable=SC2059
	printf "\\$(printf %o $(((byte + 1) % 256)))"
	tail -c +$(($1 + 2)) in.gz
}
flip $((size - 6)) >flip.gz
must 1 "refuses a wrong checksum" "$@" flip.gz
flip $((size - 1)) >flip.gz
must 1 "refuses a wrong length" "$@" flip.gz
{ cat in.gz; echo junk; } >junk.gz
must 1 "refuses junk after the gzip data" "$@" junk.gz

# compressed output; no file is left where there is no output
"$tool" -q "$@" -o out.gz in 2>err && gzip -dc out.gz >out 2>>err
same
result $? "compresses its output"
rm -f out.gz
must 1 "fails on half an input" "$@" -o out.gz cut.gz
[ "$(ls out.gz* 2>/dev/null)" = "" ]
result $? "leaves no half-written file"
