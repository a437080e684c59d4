#!/bin/sh
# The pages: each tool and each format has one, mandoc finds no fault in it, it
# has all sections, its options are those of --help with the words that the
# tool takes, the pages that it names exist, and its examples work (the lines
# ".Dl $ command", run one after the other in a folder of their own; that of a
# format is run by formats.sh). Without an argument lists the pages.
# Needs the tools in PATH, $BIN, $ROOT and $TMP.

# Names of all pages, those made from formats/ too.
pages() {
	for f in "$1"/man/*.[1-9] "$1"/tools/*; do
		f=${f##*/}
		case $f in *~) ;; *) echo "${f%.c}" ;; esac
	done | sed '/[.]/!s/$/.1/'
	for f in "$1"/formats/*.txt; do
		f=${f##*/}
		case $f in
		cost.txt) echo nestpim-cost.7 ;;
		*) echo "nestpim-${f%.txt}.5" ;;
		esac
	done
}

if [ $# = 0 ]; then
	pages "$(dirname "$0")/.." | sort -u
	exit
fi
page=$TMP/build/man/$1
tool=${1%.*}
cd "$TMP" || exit 1
ln -s "$ROOT/examples" examples

# result STATUS WHAT
result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
	fi
}

unset MAKEFLAGS MFLAGS MAKELEVEL
make -s -C "${ROOT:?}" BUILD="$TMP/build" "$page"
if ! [ -s "$page" ]; then
	echo "not ok there is no page $1"
	exit
fi

if ! command -v mandoc >/dev/null; then
	echo "skip lint of $1"
else
	mandoc -Tlint -W warning "$page" >lint
	result $? "lint of $1"
	cat lint
fi

# pages of ours that it names
sed -n 's/^\.\(Pq \)\{0,1\}Xr \([^ ]*\) \([1-9]\).*/\2.\3/p' "$page" |
	grep -v -e '^gzip\.1$' -e '^glpsol\.1$' | sort -u >links
pages "$ROOT" | sort -u >all
comm -23 links all >lost
[ -s links ] && ! [ -s lost ]
result $? "links of $1"
cat lost

examples() {
	sed -n 's/^\.Dl \$ //p' "$page" | sed 's/\\e/\\/g' >commands
	[ -s commands ] || return
	while read -r line; do
		solver=$(expr "$line" : '.*lpsolve -S \([a-z_]*\)')
		if [ "$solver" ] && ! command -v "$solver" >/dev/null; then
			echo "skip $1: $line"
			continue
		fi
		sh -c "$line" >out 2>err </dev/null
		result $? "$1: $line" | tee last
		grep -q ^not last && head -5 err
	done <commands
}
examples "$1"

sed -n 's/^\.Sh //p' "$page" >sections
{
	echo NAME
	case $1 in *.1) echo SYNOPSIS ;; esac
	echo DESCRIPTION
	case $1 in *.1) echo OPTIONS ;; esac
	case $1 in nestpim-*) ;; *) echo "EXIT STATUS" ;; esac
	echo EXAMPLES
	case $1 in *.1) echo DIAGNOSTICS ;; esac
	echo "SEE ALSO"
} >want
diff want sections
result $? "sections of $1"

# A page made from a text of formats/ has the same words.
format() {
	text=$ROOT/formats/$1.txt
	mandoc -Tascii -Owidth=300 "$page" | col -b >plain
	sed -n '/^DESCRIPTION/,/^EXAMPLES/{
		/^[A-Z]/!p
	}' plain | tr -s ' \t\n' '\n' >got
	sed -e '1,/^--- end of example/d' -e "/^[A-Z0-9]*: [A-Z0-9, ']*$/d" \
		-e 's|\(formats/\)\{0,1\}\([a-z][a-z]*\)\.txt|nestpim-\2(5)|g' \
		-e 's/nestpim-cost(5)/nestpim-cost(7)/g' "$text" |
		tr -s ' \t\n' '\n' >want
	diff want got
	result $? "words of $1"
	sed -n '/^EXAMPLES/,/^SEE/{
		/^[A-Z]/!p
	}' plain | tr -s ' \t\n' '\n' | sed '1,/^file:/d' >got
	sed -n '/^--- example/,/^--- end/{
		/^---/!p
	}' "$text" | tr -s ' \t\n' '\n' | sed '1{/^$/d;}' >want
	diff want got
	result $? "example of $1"
}
case $1 in
nestpim-*)
	name=${tool#nestpim-}
	if command -v mandoc >/dev/null && command -v col >/dev/null; then
		format "$name"
	else
		echo "skip words of $name"
	fi ;;
esac

# the page of the whole has each tool, in its lists and among the pages
if [ "$1" = nestpim.7 ]; then
	for f in "$ROOT"/tools/*; do
		f=${f##*/}
		case $f in *~) continue ;; esac
		[ "$(grep -c "Xr ${f%.c} 1" "$page")" -ge 2 ] &&
			sed '1,/^\.Sh SEE/d' "$page" | grep -q "Xr ${f%.c} 1"
		result $? "${f%.c} in $1"
	done
fi
case $1 in *.[57]) exit ;; esac

# what the tool does, in the summary as in the page, but for the verbs' s
sentence() {
	sed -e 's/^./\L&/' -e 's/[.]$//' | tr ' ' '\n' |
		sed -e 's/,$//' -e 's/ies$/y/' -e 's/s$//'
}
"$tool" --help | sed -n 2p | sentence >want
sed -n 's/^\.Nd //p' "$page" | sentence >got
diff want got
result $? "summary of $1"

# -x, --name ARG: from the tool and from the page, in any order
"$tool" --help=tsv >options
awk -F '\t' '$3 != "" {
	print ($2 == "" ? "" : "-" $2 ", ") "--" $3 ($4 == "" ? "" : " " $4)
}' options | sort >want
sed -n '/^\.Sh OPTIONS/,/^\.Sh EXIT/s/^\.It Fl //p' "$page" |
	sed -e 's/^-/--/' -e 's/^\(.\) , Fl -/-\1, --/' -e 's/ Ar / /' |
	sort >got
[ -s want ] && diff want got
result $? "options of $1"

# the options in the synopsis, by their letters or else their names
sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESC/s/^\.\(Op \)\{0,1\}Fl //p' "$page" |
	while read -r letters arg; do
		case $letters in
		-*) echo "$letters${arg:+ $arg}" ;;
		*) echo "$letters" | sed "s/./&${arg:+ $arg}\n/g" ;;
		esac
	done | sed 's/ Ar / /' | grep . | sort -u >got
sed -e 's/^-\(.\), [^ ]*/\1/' -e 's/^--/-/' want | grep -v '^[hV]$' |
	sort -u >letters
diff letters got
result $? "synopsis of $1"

# messages: what stands between the words in capitals, which stand for others,
# is in the code
cat "$ROOT"/lib/*/*.c "$ROOT"/tools/* | tr '\n' ' ' |
	sed 's/"[ \t]*"//g' >code
sed -n '/^\.Sh DIAG/,/^\.Sh SEE/s/^\.It "\(.*\)"$/\1/p' "$page" |
	sed -e 's/^[a-z0-9]*: //' >messages
sed -e "s/'\{0,1\}[A-Z][A-Z]*'\{0,1\}\|[.][.][.]\|[0-9][0-9]*/\n/g" messages |
	sed -e 's/^[ :,(]*//' -e 's/[ :,()]*$//' | grep ... |
	while read -r part; do
		grep -qF -- "$part" code || echo "no '$part' in the code"
	done >lost
[ -s messages ] && ! [ -s lost ]
result $? "messages of $1"
cat lost

# the words that an option takes: the page has them all, and names the same
# for the default (those of -R of lpsolve stand under -S, of -S of pimrun in the
# page of lpsolve)
cut -f 3,5,6 options | tr '\t' '|' | while IFS='|' read -r name words help; do
	[ "$words" ] || continue
	case $tool-$name in lpsolve-read | pimrun-solver) continue ;; esac
	sed -n "/^\.It .*Fl -$name /,/^\.\(It .*Fl\|Sh\)/p" "$page" |
		tail -n +2 | tr -s ' \t' '\n' >item
	bad=0
	for w in $words; do
		grep -qxF -- "$w" item || { bad=1; echo "no $w"; }
	done
	result $bad "words of --$name of $1"
	default=$(expr "$help" : '.* \([^ ]*\) (default)')
	[ "$default" = "$(tr '\n' ' ' <item | sed 's/[.]Cm /\n/g' |
		sed -n 's/^\([^ ]*\) .*the default.*/\1/p')" ]
	result $? "default of --$name of $1: $default"
done
