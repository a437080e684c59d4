#!/bin/sh
# Rules for the code of lib/ and tools/, held by the sources and the objects
# made of them. Without an argument lists the checks; with one runs it.
# Needs $ROOT, $BUILD, $TMP and $TESTS.

# The verdict: $TMP/log holds what breaks the rule.
says() {
	if [ -s "$TMP/log" ]; then
		echo "not ok $1"
		head -40 "$TMP/log"
	else
		echo "ok $1"
	fi
}

# need PROGRAM CHECK: skips the check if the program is missing
need() {
	command -v "$1" >"$TMP/where" && return
	echo "skip $2: there is no $1"
	exit
}

# built CHECK: the check needs all objects
built() {
	for o in $(objects all); do
		[ -e "$o" ] || echo "$o is missing"
	done >"$TMP/log"
	if [ -s "$TMP/log" ]; then
		says "$1"
		exit
	fi
}

# The objects of lib/, and with "all" of tools/; only those with a source, for
# a build may hold older ones.
objects() {
	for f in lib/*/*.c ${1:+tools/*.c}; do
		echo "$BUILD/${f%.c}.o"
	done
	echo "$BUILD/archtext.o"
	echo "$BUILD/steptext.o"
}

# OBJECT TYPE SYMBOL of what the objects define and need, without what
# sanitizers and gcov add
symbols() {
	# shellcheck disable=SC2046
	nm -A $(objects "$1") | sed "s|^$BUILD/||; s|\.o:| |" |
		awk '$NF !~ /^[._]/ { print $1, $(NF - 1), $NF }'
}

# a header compiles without others in front of it
headers() {
	need "${CC:=cc}" headers
	for h in lib/*/*.h tests/*/*.h; do
		$CC -std=c11 -D_POSIX_C_SOURCE=200809L -Ilib -Wall -Wextra \
			-Wno-unused -fsyntax-only -x c "$h" 2>&1
	done >"$TMP/log"
	says headers
}

# an #include is there for a name that the file uses
includes() {
	need "${CC:=cc}" includes
	tests/includes >"$TMP/log"
	says includes
}

# which machine a device has is asked by the tables of machines alone
machine() {
	grep -nE '(->|\.)machine *[!=]=|[!=]= *[a-z>.-]*(->|\.)machine\>|switch *\([^)]*(->|\.)machine\>' \
		lib/*/*.[ch] tools/*.c >"$TMP/log"
	says machine
}

# no variable keeps its value from one call of the library to the next, but for
# what the signal handler of tmp.c must reach
state() {
	need objdump state
	built state
	objects | xargs objdump -t | awk '
	/file format/ { file = $1; next }
	/ O \.t?(data|bss)/ && !/\.data\.rel\.ro/ &&
	    $NF !~ /^(\.|_)/ && file !~ "/base/tmp.o:$" {
		print file, $NF
	}' >"$TMP/log"
	says state
}

# the library returns, whatever happens; only base/ ends the process
ends() {
	grep -nE '(^|[^a-z_])(die|badusage|exit|_exit|_Exit|abort|quick_exit) *\(' \
		lib/*/*.[ch] | grep -v '^lib/base/' >"$TMP/log"
	says ends
}

# files do not call each other in a circle, but for the grammar of MLIR
circles() {
	need nm circles
	built circles
	symbols | awk '
	function visit(f,	i, g, all, n, other) {
		order[f] = low[f] = ++count
		stack[++top] = f
		for (i = 1; i <= ncall[f]; i++) {
			g = call[f, i]
			if (!(g in order))
				visit(g)
			if (!(g in done) && low[g] < low[f])
				low[f] = low[g]
		}
		if (low[f] < order[f])
			return
		do {
			g = stack[top--]
			done[g] = 1
			n++
			other += g !~ /^lib\/mlir\//
			all = all " " g
		} while (g != f)
		if (n > 1 && other)
			print "circle:" all
	}
	$2 ~ /^[TDRBCV]$/ { home[$3] = $1 }
	$2 == "U" { user[++m] = $1; used[m] = $3 }
	END {
		for (k = 1; k <= m; k++) {
			a = user[k]; b = home[used[k]]
			if (b != "" && a != b && !((a, b) in edge)) {
				edge[a, b] = 1
				call[a, ++ncall[a]] = b
			}
		}
		for (a in ncall)
			if (!(a in order))
				visit(a)
	}' >"$TMP/log"
	says circles
}

# only the library reads and writes nests and statistics; awk may read tables,
# whose first line begins with "layer"
formats() {
	keys='nest|op|source|bounds|stride|dilation|num_banks|layer_group'
	keys="$keys|status|arch|model|cost|bound|split|order|pad|stat|cycles"
	keys="$keys|term|end|#"
	grep -rlIE '(awk|sed|BEGIN|NR|FS)' tools examples |
		grep -vE '\.(c|csv|mlir|arch|md|gp|tsv)$' |
		xargs grep -nE "(\\^|[\$]1 *[!=~]= *\")($keys)( |\\\\>|\"|/)|\
[\"']?(nest|stat|arch) 1(\\\\n|\")|^(nest|stat) 1\$" >"$TMP/log"
	says formats
}

# an external name has a user besides its own file and the tests
dead() {
	need nm dead
	built dead
	symbols all | awk '
	$2 ~ /^[TDRBCV]$/ && $1 !~ /^tools/ { home[$3] = $1 }
	$2 == "U" { used[$3] = 1 }
	END {
		for (s in home)
			if (!(s in used))
				print home[s], s
	}' | sort >"$TMP/log"
	says dead
}

# a tag has one meaning; a tool may have its own, but none of the library's
tags() {
	grep -noE '(struct|union|enum) [a-z_0-9]+ \{' lib/*/*.[ch] tools/*.c |
		awk -F '[: ]' '
	$1 ~ /^lib/ && ($4 in at) || ($4 in lib) {
		print $4 ": " at[$4] ", " $1 ":" $2
	}
	{ at[$4] = $1 ":" $2 }
	$1 ~ /^lib/ { lib[$4] = 1 }' >"$TMP/log"
	says tags
}

# pimrun knows each front end; sol2nest is none, it needs what was solved
fronts() {
	for f in tools/*2nest.c; do
		t=${f#tools/} t=${t%.c}
		[ "$t" = sol2nest ] || grep -q "\"$t\"" lib/pipe/frontend.c ||
			echo "$t is no row of lib/pipe/frontend.c"
	done >"$TMP/log"
	says fronts
}

cd "$ROOT" || exit 1
case ${1-} in
'') printf '%s\n' headers includes machine state ends circles formats \
	dead tags fronts ;;
*) "$1" ;;
esac
