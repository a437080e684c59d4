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
page=${ROOT:?}/man/$1
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

case $1 in
nestpim-*)
	unset MAKEFLAGS MFLAGS MAKELEVEL
	page=$TMP/build/man/$1
	make -s -C "$ROOT" BUILD="$TMP/build" "$page" ;;
esac
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
case $1 in *.[57]) exit ;; esac

# -x, --name ARG: from the summary and from the page, in any order
"$tool" --help | sed -n 's/^  \(-., --[^ ]*\( [^ a-z][^ ]*\)\{0,1\}\)  *.*/\1/p' |
	sort >want
sed -n '/^\.Sh OPTIONS/,/^\.Sh EXIT/s/^\.It Fl //p' "$page" |
	sed -e 's/^\(.\) , Fl -/-\1, --/' -e 's/ Ar / /' | sort >got
[ -s want ] && diff want got
result $? "options of $1"

# the letters of the synopsis
{
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESC/s/^\.Op Fl \([^ ]*\)$/\1/p' "$page" |
		sed 's/./&\n/g'
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESC/s/^\.\(Op \)\{0,1\}Fl \(.\) .*/\2/p' \
		"$page"
} | grep . | sort -u >got
sed 's/^-\(.\).*/\1/' want | grep -v '[hV]' | sort -u >letters
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

# the words that an option takes: the page has them all, and the summary too;
# both name the same for the default (those of -R of lpsolve stand under -S, of
# -S of pimrun in the page of lpsolve, the devices in a page of their own)
"$ROOT/man/options" "$BIN" hbm-pim-256,hbm-pim,simdram-256,simdram "$tool" |
	cut -f 2,5,6 | tr '\t' '|' | grep '|.*|' |
	while IFS='|' read -r letter words help; do
	[ "$words" ] || continue
	case $tool$letter in *a | lpsolveR | pimrunS) continue ;; esac
	sed -n "/^\.It Fl $letter ,/,/^\.\(It Fl\|Sh\)/p" "$page" |
		tail -n +2 | tr -s ' \t' '\n' >item
	bad=0
	for w in $words; do
		grep -qxF -- "$w" item || { bad=1; echo "no $w"; }
		case " $help" in
		*[!a-z0-9]"$w"[!a-z0-9]* | *[!a-z0-9]"$w") ;;
		*) bad=1; echo "no $w in --help" ;;
		esac
	done
	result $bad "words of -$letter of $1"
	default=$(expr "$help" : '\([^ ]*\) ([^)]*default)' \| \
		"$help" : '.* \([^ ]*\) ([^)]*default)')
	[ "$default" = "$(tr '\n' ' ' <item | sed 's/[.]Cm /\n/g' |
		sed -n 's/^\([^ ]*\) .*the default.*/\1/p')" ]
	result $? "default of -$letter of $1: $default"
done
