# Turns a text of formats/ into a page in mdoc, so that the fact stands in one
# place: awk -v section=5 -v date=DATE -v tools='TOOL ...' -f format.awk FILE
#
# The text: an example between its two marks; "NAME: TITLE IN CAPITALS"; then
# paragraphs. Lines without a tab are text or, above lines with one, the
# heading of what follows. Behind one tab stands text, behind two what explains
# the lines of one tab above it. Lines with two blanks inside, or with blanks
# in front, are a table and stay as they are.

BEGIN {
	split("milp:MILP lp:LP lps:LPs pim:PIM mlir:MLIR onnx:ONNX optipim:OptiPIM", f,
		" ")
	for (i in f)
		spelt[substr(f[i], 1, index(f[i], ":") - 1)] = \
			substr(f[i], index(f[i], ":") + 1)
	split(tools, f, " ")
	for (i in f)
		istool[f[i]] = 1
}

function escape(s) {
	gsub(/\\/, "\\e", s)
	gsub(/\^/, "\\(ha", s)
	gsub(/~/, "\\(ti", s)
	gsub(/`/, "\\(ga", s)
	return s
}

# A word of text: what looks like an option keeps its hyphen.
function word(s) {
	s = escape(s)
	if (s ~ /^["(]?-/)
		sub(/-/, "\\-", s)
	return s
}

function asis(s) {
	s = escape(s)
	gsub(/-/, "\\-", s)
	gsub(/'/, "\\(aq", s)
	# other pages, where the text names other texts
	while (match(s, /(formats\/)?[a-z]+\.txt/)) {
		page = substr(s, RSTART, RLENGTH)
		sub(/.*\//, "", page)
		sub(/\.txt$/, "", page)
		refer(page)
		s = substr(s, 1, RSTART - 1) "nestpim-" page "(" sec(page) ")" \
			substr(s, RSTART + RLENGTH)
	}
	return s ~ /^[.]/ ? "\\&" s : s
}

function sec(name) {
	return name == "cost" ? 7 : 5
}

function refer(name) {
	if (name != self)
		see[sec(name) " nestpim-" name] = 1
}

# Start a line of the page, unless one was just started; open is its length.
function fresh() {
	if (open)
		printf "\n"
	open = 0
}

function macro(s) {
	fresh()
	print s
}

# One more word of filled text; a sentence ends its line.
function put(w, bare, front, back) {
	bare = w
	gsub(/[^a-z0-9]+$|^[^a-z0-9]+/, "", bare)
	if (bare in istool)
		see["1 " bare] = 1
	if (match(w, /(formats\/)?[a-z]+\.txt/)) {
		front = substr(w, 1, RSTART - 1)
		back = substr(w, RSTART + RLENGTH)
		bare = substr(w, RSTART, RLENGTH)
		sub(/.*\//, "", bare)
		sub(/\.txt$/, "", bare)
		refer(bare)
		fresh()
		if (front == "(" && back ~ /^\)/) {
			printf ".Pq Xr nestpim-%s %d", bare, sec(bare)
			back = substr(back, 2)
		} else
			printf ".%sXr nestpim-%s %d", front == "" ? "" : \
				"No " front " Ns ", bare, sec(bare)
		gsub(/./, " &", back)
		print back
		return
	}
	w = word(w)
	if (open + length(w) >= 79)
		fresh()
	if (!open && w ~ /^[.']/)
		w = "\\&" w
	printf "%s%s", open ? " " : "", w
	open += length(w) + 1
	if (w ~ /[.]\)?$/)
		fresh()
}

function text(s, n, i, f) {
	n = split(s, f, /[ \t]+/)
	for (i = 1; i <= n; i++)
		if (f[i] != "")
			put(f[i])
}

function paragraph() {
	if (!atstart)
		macro(".Pp")
	atstart = 0
}

# The lines from..to as they stand, less the tabs that all have.
function literal(from, to, i, s, tabs) {
	if (!atstart)
		macro(".Pp")
	macro(".Bd -literal -compact")
	tabs = 9
	for (i = from; i <= to; i++) {
		match(line[i], /^\t*/)
		if (RLENGTH < tabs)
			tabs = RLENGTH
	}
	for (i = from; i <= to; i++) {
		s = substr(line[i], tabs + 1)
		gsub(/\t/, "    ", s)
		print asis(s)
	}
	print ".Ed"
	atstart = 0
}

# A line above an explanation: keys are small, what they take is in capitals.
function item(s, n, i, f, w, tail) {
	n = split(s, f, /[ \t]+/)
	fresh()
	printf ".It"
	for (i = 1; i <= n; i++) {
		w = f[i]
		tail = ""
		if (w ~ /,$/ && w != ",") {
			tail = " ,"
			w = substr(w, 1, length(w) - 1)
		}
		w = escape(w)
		gsub(/"/, "\\(dq", w)
		if (w == "|")
			printf " |"
		else if (w ~ /^[A-Z][A-Z0-9]*$/)
			printf " Ar %s%s", w, tail
		else if (w ~ /^[a-z]/)
			printf " Cm %s%s", w, tail
		else
			printf " No %s%s", w, tail
	}
	print ""
}

function istable(s) {
	sub(/^\t+/, "", s)
	return s ~ /[^ ] [ ]+[^ ]/ || s ~ /^ /
}

# Text, and between its first and last such line a table.
function mixed(from, to, i, a, b) {
	for (i = from; i <= to; i++)
		if (istable(line[i])) {
			if (!a)
				a = line[i] ~ /^\t+ / && i > from ? i - 1 : i
			b = i
		}
	if (!a)
		a = to + 1
	if (a > from)
		paragraph()
	for (i = from; i < a; i++)
		text(line[i])
	if (!b)
		return
	literal(a, b)
	if (b < to)
		paragraph()
	for (i = b + 1; i <= to; i++)
		text(line[i])
}

# Lines of one tab, explained by those of two.
function list(from, to, i, j, s) {
	macro(".Bl -tag -width Ds")
	for (i = from; i <= to; i++) {
		if (line[i] ~ /^\t\t +/) {
			for (j = i; line[j + 1] ~ /^\t\t +/ && j < to; j++)
				;
			atstart = 1
			literal(i, j)
			i = j
		} else if (line[i] ~ /^\t\t/)
			text(line[i])
		else {
			s = substr(line[i], 2)
			while (s ~ /,$/ && i < to && line[i + 1] ~ /^\t[^\t]/)
				s = s " " substr(line[++i], 2)
			item(s)
		}
	}
	macro(".El")
	atstart = 0
}

function body(from, to, i, two) {
	if (from > to)
		return
	for (i = from; i <= to; i++)
		if (line[i] ~ /^\t\t/) {
			if (line[i] ~ /^\t\t[^ ].*[^ ]  /) {
				mixed(from, to)
				return
			}
			two = 1
		}
	if (two)
		list(from, to)
	else
		mixed(from, to)
}

# A paragraph is over: n lines of it stand in line[].
function flush(i, j, h) {
	for (i = 1; i <= n && line[i] !~ /^\t/; i++)
		;
	if (i > 1 && i <= n) {
		h = line[1]
		for (j = 2; j < i; j++)
			h = h " " line[j]
		macro(".Ss " asis(h))
		atstart = 1
		body(i, n)
	} else if (i > n && n > 0)
		mixed(1, n)
	else
		body(1, n)
	fresh()
	n = 0
}

function title(s, i, k, f, out, w) {
	k = split(tolower(s), f, " ")
	for (i = 1; i <= k; i++) {
		w = f[i]
		sub(/,$/, "", w)
		if (w in spelt)
			sub(w, spelt[w], f[i])
		out = out " " f[i]
	}
	return out
}

# Put a page "SECTION NAME" in its place among those to see.
function sorted(s, i, f) {
	split(s, f, " ")
	for (i = ++nsee; i > 1 && key[i - 1] > s; i--) {
		key[i] = key[i - 1]
		order[i] = order[i - 1]
	}
	key[i] = s
	order[i] = f[2] " " f[1]
}

/^--- example$/ { inexample = 1; next }
/^--- end of example$/ { inexample = 0; next }
inexample { example = example asis($0) "\n"; next }
self == "" {
	if ($0 == "")
		next
	self = tolower(substr($0, 1, index($0, ":") - 1))
	print ".\\\" Made from formats/" self ".txt by man/format.awk."
	print ".Dd " date
	print ".Dt NESTPIM-" toupper(self) " " section
	print ".Os nestpim"
	print ".Sh NAME"
	print ".Nm nestpim-" self
	print ".Nd" title(substr($0, index($0, ":") + 2))
	print ".Sh DESCRIPTION"
	atstart = 1
	next
}
/^[ \t]*$/ { flush(); next }
{ line[++n] = $0 }

END {
	flush()
	print ".Sh EXAMPLES"
	print "A whole file:"
	printf ".Bd -literal -offset indent\n%s.Ed\n", example
	print ".Sh SEE ALSO"
	see["7 nestpim"] = 1
	for (s in see)
		sorted(s)
	for (i = 1; i <= nsee; i++)
		printf ".Xr %s%s\n", order[i], i < nsee ? " ," : ""
}
