#!/bin/bash
# The options of all tools together: a letter and a long name mean one thing,
# but for the letters that CONTRIBUTING.md names, its table is what the tools
# have, former spellings are taken but not shown, all mappers take what they
# share, and formats/cost.txt explains each word of it. Without an argument lists
# the tests. Needs the tools in PATH, $BIN, $ROOT and $TMP.

if [ $# = 0 ]; then
	printf '%s\n' letters names table former words mappers
	exit
fi
cd "${TMP:?}" || exit 1
for f in "${ROOT:?}"/tools/*; do
	case $f in *~) continue ;; esac
	tool=$(basename "$f" .c)
	"$tool" --help=tsv || echo "not ok $tool --help=tsv" >&2
done | awk -F '\t' '$3 != ""' | sort -t "$(printf '\t')" -k 3,3 -k 1,1 >options
text=$ROOT/CONTRIBUTING.md

# result STATUS WHAT
result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
	fi
}

# The letters that have several long names are those of the sentence.
letters() {
	sed -n 's/^The letters .* different meanings: //p' "$text" |
		tr -d '`,.-' | tr ' ' '\n' | grep . | sort >want
	[ -s want ] || echo "not ok no letters in CONTRIBUTING.md"
	cut -f 2,3 options | grep '^[^	]' | sort -u | cut -f 1 | uniq -d |
		diff want -
	result $? "letters of one meaning"
	sed -n '/^A letter has the same meaning/,/^\.Sh/p' \
		"$ROOT/man/nestpim.7" | sed -n 's/^\.Fl //p' | tr -d ' ,.' |
		sed 's/./&\n/g' | grep . | sort | diff want -
	result $? "letters of nestpim.7"
}

# A long name has one letter or none, and one kind of argument.
names() {
	cut -f 2-4 options | sort -u | cut -f 2 | sort | uniq -d >twice
	! grep . twice
	result $? "names of one meaning"
}

# By letter, those without one at the end; -h, -o, -q, -v and -V of all tools.
table() {
	awk -F '\t' -v all="$(cut -f 1 options | uniq | sort -u | wc -l)" '
	{
		key = ($2 == "" ? "~" : tolower($2) $2) " " $3
		name[key] = ($2 == "" ? "" : "`-" $2 "`, ") "`--" $3 \
			($4 == "" ? "" : " " $4) "`"
		tools[key] = tools[key] ", " $1
		n[key]++
	}
	END {
		for (key in name)
			print key "\t| " name[key] " | " (n[key] == all ? \
				"all" : substr(tools[key], 3)) " |"
	}' options | sort | cut -f 2 >want
	sed -n '/^| option | tools |/,/^$/{
		/^| `/p
	}' "$text" >got
	[ -s want ] && diff want got
	result $? "table of options"
}

# former TOOL SPELLING [ARGUMENT] = PRESENT: the tool takes the former spelling
# like the present one, and says nothing of it.
former() {
	csv2nest -q "$ROOT/examples/alexnet/layers.csv" >layers
	sed -n '/^nest/p; /^layer.*l7/,$p' layers | sed 's/^end .*/end 1/' >layer
	nestopt -q -m optipim layer >mapped
	pimsim -q mapped >stat
	while read -r tool old arg new file; do
		case $arg in
		none) set -- "$old" -- "$new" ;;
		*) set -- "$old" "$arg" -- "$new" "$arg" ;;
		esac
		before=() after=()
		while [ "$1" != -- ]; do before+=("$1"); shift; done
		shift
		after=("$@")
		# shellcheck disable=SC2086
		"$tool" -q "${before[@]}" $file >old 2>&1 </dev/null
		oldst=$?
		# shellcheck disable=SC2086
		"$tool" -q "${after[@]}" $file >new 2>&1 </dev/null
		[ $? = $oldst ] && [ $oldst != 2 ] && [ -s new ] && cmp old new &&
			! "$tool" --help | grep -qwe " $old"
		result $? "$tool $old as $new"
	done <<-END
	mlir2nest --num-banks 3 -b $ROOT/examples/alexnet/alexnet.linalg.mlir
	mlir2nest --dir . -d $ROOT/examples/alexnet/missing.mlir
	nest2lp -j none --joint -moptipim layers
	nest2lp --coeff comb0 -C -moptipim layer
	nestgroup --coeff comb0 -C -moptipim -B9 layer
	nestheur --coeff comb0 -C -moptipim layer
	nestopt --coeff comb0 -C -moptipim layer
	sol2nest --coeff comb0 --comb -nlayer -moptipim
	nestcheck -n 5 --macs mapped
	nestcheck --enumerate 5 --macs mapped
	nestcheck -e 5 --seed mapped
	nestclimb -k 1 --starts --simulations=1 mapped
	nestclimb -n 1 --simulations --starts=1 mapped
	nestfmt -k unmapped --status mapped
	nestfmt --keep optimal --status mapped
	nestgen -s 3 --seed
	nestgen -n 3 --count
	nestgen -M 99 --macs
	nestgroup -l none --lp -moptipim -B16 layer
	nestgroup -S stat --solution -moptipim -B16 layer
	nestheur --count 2 -k -moptipim -rrandom layer
	nestheur -e 2 --seed -moptipim -rrandom layer
	nestopt --best 2 -k -moptipim layer
	pimsim -C absolute --coeff mapped
	pimsim -p none --plain mapped
	pimsteps -n 8 --accesses -b1
	pimrun -R . --report
	pimrun -k stat -d layer
	tracestat -j none --merge stat stat
	tracestat --join none --merge stat stat
	tracestat -l none --long stat
	END
}

# The words of -m -s -c -O -C and the terms of -W. Each is to stand behind the
# example; what is only found there is explained nowhere.
words() {
	awk -F '\t' '$1 == "nestopt" && $2 ~ /^[mscOC]$/ { print $5 }
	$1 == "nestopt" && $2 == "W" {
		sub("weights of ", "", $6)
		sub(" [(].*", "", $6)
		gsub(",", "", $6)
		print $6
	}' options | tr ' ' '\n' | sort >want
	sed '1,/^--- end of example/d' "$ROOT/formats/cost.txt" |
		tr -c 'a-z0-9+' '\n' | sort -u | comm -13 - want >lost
	[ "$(wc -l <want)" -gt 15 ] && ! grep . lost
	result $? "words of formats/cost.txt"
	# shellcheck disable=SC2013
	for w in $(awk -F '\t' '$1 == "nestopt" && $2 ~ /^[mscOC]$/ {
		print $5
	}' options); do
		grep -qwF -e "$w" "$ROOT/tests/check-long" || echo "no $w"
	done >lost
	! grep . lost
	result $? "words of check-long"
}

# Options that all mappers have: each of them takes them, with all their words,
# even if what they ask for is refused.
mappers() {
	csv2nest -q "$ROOT/examples/alexnet/layers.csv" >layers
	sed -n '/^nest/p; /^layer.*l7/,$p' layers | sed 's/^end .*/end 1/' >layer
	awk -F '\t' '{ n[$3]++ }
	$1 == "nestopt" && $3 != "" && ($4 == "" || $5 != "") { row[$3] = $5 }
	END {
		for (o in row) {
			k = split(row[o], w, " ")
			for (i = 1; i <= k; i++)
				print o, w[i]
			if (k == 0 && n[o] < all && n[o] > 2)
				print o
		}
	}' all="$(cut -f 1 options | sort -u | wc -l)" options >use
	while read -r name word; do
		for tool in nest2lp nestheur nestopt; do
			"$tool" "--$name" ${word:+"$word"} layer \
				>out 2>err </dev/null
			[ $? -lt 128 ] || echo "$tool --$name $word" >>bad
		done
	done <use
	[ "$(wc -l <use)" -gt 15 ] && ! grep . bad 2>/dev/null
	result $? "options of all mappers"
}

"$1"
