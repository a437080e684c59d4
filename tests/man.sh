#!/bin/sh
# The pages of man/: each tool has one, mandoc finds no fault in it, it has all
# sections, its options are those of --help, and its examples work (the lines
# ".Dl $ command", run one after the other in a folder of their own). Without
# an argument lists the pages.
# Needs the tools in PATH, $ROOT and $TMP.

if [ $# = 0 ]; then
	cd "$(dirname "$0")/.." || exit 1
	for f in man/*.[1-9] tools/*; do
		f=${f##*/}
		case $f in *~) ;; *) echo "${f%.c}" ;; esac
	done | sed '/[.]/!s/$/.1/' | sort -u
	exit
fi
page=${ROOT:?}/man/$1
tool=${1%.*}
cd "$TMP" || exit 1
ln -s "$ROOT/examples" examples

if ! [ -e "$page" ]; then
	echo "not ok there is no man/$1"
	exit
fi

if ! command -v mandoc >/dev/null; then
	echo "skip lint of $1"
elif mandoc -Tlint -W warning "$page" >lint; then
	echo "ok lint of $1"
else
	echo "not ok lint of $1"
	cat lint
fi

examples() {
	sed -n 's/^\.Dl \$ //p' "$page" | sed 's/\\e/\\/g' >commands
	[ -s commands ] || return
	while read -r line; do
		if sh -c "$line" >out 2>err </dev/null; then
			printf 'ok %s: %s\n' "$1" "$line"
		else
			printf 'not ok %s: %s\n' "$1" "$line"
			head -5 err
		fi
	done <commands
}
examples "$1"
case $1 in *.[57]) exit ;; esac

sed -n 's/^\.Sh //p' "$page" >sections
cat >want <<'END'
NAME
SYNOPSIS
DESCRIPTION
OPTIONS
EXIT STATUS
EXAMPLES
DIAGNOSTICS
SEE ALSO
END
if diff want sections; then
	echo "ok sections of $1"
else
	echo "not ok sections of $1"
fi

# -x, --name ARG: from the summary and from the page, in any order
"$tool" --help | sed -n 's/^  \(-., --[^ ]*\( [^ a-z][^ ]*\)\{0,1\}\)  *.*/\1/p' |
	sort >want
sed -n '/^\.Sh OPTIONS/,/^\.Sh EXIT/s/^\.It Fl //p' "$page" |
	sed -e 's/^\(.\) , Fl -/-\1, --/' -e 's/ Ar / /' | sort >got
if [ -s want ] && diff want got; then
	echo "ok options of $1"
else
	echo "not ok options of $1"
fi

# the letters of the synopsis
{
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESC/s/^\.Op Fl \([^ ]*\)$/\1/p' "$page" |
		sed 's/./&\n/g'
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESC/s/^\.\(Op \)\{0,1\}Fl \(.\) .*/\2/p' \
		"$page"
} | grep . | sort -u >got
sed 's/^-\(.\).*/\1/' want | grep -v '[hV]' | sort -u >letters
if diff letters got; then
	echo "ok synopsis of $1"
else
	echo "not ok synopsis of $1"
fi
