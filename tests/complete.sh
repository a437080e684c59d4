#!/bin/bash
# Completions: bash and zsh offer the options of --help and the words that an
# option takes, and the tool accepts them and names them when it gets another.
# Without an argument lists the tools. Needs the tools in PATH, $BIN, $ROOT and
# $TMP.

if [ $# = 0 ]; then
	for f in "$(dirname "$0")"/../tools/*; do
		case $f in *~) ;; *) basename "$f" .c ;; esac
	done
	exit
fi
tool=$1
cd "$TMP" || exit 1
devices='hbm-pim-256 hbm-pim simdram-256 simdram'
"$tool" --help=tsv >options
"$tool" --help | sed -n -e 's/^  \(-.\), \(--[^ ]*\).*/\1 \2/p' \
	-e 's/^      \(--[^ ]*\).*/\1/p' | tr ' ' '\n' | sort >want

# result STATUS WHAT
result() {
	if [ "$1" = 0 ]; then
		echo "ok $tool: $2"
	else
		echo "not ok $tool: $2"
	fi
}

# What is offered behind these words, the last of which is being typed.
offer() {
	COMP_WORDS=("$tool" "$@") COMP_CWORD=$# COMPREPLY=()
	opts=' '
	_nestpim_"$tool"
	printf '%s\n' "${COMPREPLY[@]}"
}
# outside of a completion there are no options to change
compopt() { opts+="$* "; }

awk -v tool="$tool" -v devices="$devices" -f "$ROOT/man/bash.awk" options >bash
# shellcheck disable=SC1091
. ./bash
result $? "bash reads them"
complete -p "$tool" | grep -q -- "-F _nestpim_$tool $tool"
result $? "bash has a function"
offer - | sort | diff want -
result $? "bash offers all options"
[ "$(offer --vers)" = --version ]
result $? "bash completes a long option"
offer x >out
! grep . out && [ "$opts" = ' ' ]
result $? "bash leaves names of files to readline"

zsh=$(command -v zsh)
awk -v devices="$devices" -f "$ROOT/man/zsh.awk" options >_nestpim
if [ "$zsh" ]; then
	# what _arguments gets, a line each
	zsh -f -c "service=$tool
		_arguments() { print -rl -- \"\$@\" }
		. ./_nestpim" >specs
	result $? "zsh reads them"
	sed -n 's/^\(([^)]*)\)\{0,1\}\(--*[^]+=[]*\)[+=]*\[.*/\2/p' specs |
		sort | diff want -
	result $? "zsh offers all options"
else
	echo "skip $tool: zsh"
fi

# options without which the words are not looked at
case $tool in
nestgroup) with='-B 1' ;;
sol2nest) with='-n layers' ;;
*) with='' ;;
esac
while IFS='|' read -r letter name arg words; do
	case $arg in ARCH) words=$devices ;; esac
	[ "$words" ] || continue
	for w in $words; do
		echo "$w"
	done >list
	for how in ${letter:+"-$letter"} "--$name" "--$name ="; do
		# shellcheck disable=SC2086
		offer $how '' | diff list -
		result $? "bash offers what $how takes"
	done
	if [ "$zsh" ]; then
		if [ "$arg" = ARCH ]; then
			grep -q "'devices:device:($devices)'" _nestpim
		else
			grep -q "^([^)]*)--$name=\[.*\]:$arg:($words)\$" specs
		fi
		result $? "zsh offers what --$name takes"
	fi
	for w in $words; do
		# whatever else is missing, it is not the word that is wrong
		timeout 10 "$tool" "--$name" "$w" >/dev/null 2>err </dev/null
		! grep -E '(must be|takes|, only) .*' err | grep -F -- "'$w'"
		result $? "takes --$name $w"
	done
	# another device would be a file; and pimrun leaves all words but
	# FORMAT to the other tools
	case $tool$arg in *ARCH | pimrun[!F]*) continue ;; esac
	# shellcheck disable=SC2086
	"$tool" $with "--$name" '?' 2>&1 </dev/null | sed 's/ and /, /' |
		grep -qwF -- "${words// /, }"
	result $? "names what --$name takes"
done < <(cut -f 2-5 options | tr '\t' '|')
