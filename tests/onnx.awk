# Makes an ONNX model of a readable text: awk -f onnx.awk TEXT >MODEL
#
#   opset N [DOMAIN]
#   input | output | info NAME TYPE [DIM ...]   a DIM is a number, a name, '?';
#       'norank' for no shape
#   init NAME TYPE [DIM ...] [= NUMBER ...]      without numbers: contents
#       elsewhere; '= FILE OFFSET LENGTH' behind 'outside': in that file
#   node [DOMAIN:]OP INPUT,.. -> OUTPUT,.. [NAME=VALUE ...]   '-': no input;
#       a VALUE is 1, 1.5, 'word', [1,2], [1.5,2.5], @REF; @name=NODE,
#       @KEY=VALUE are its name and metadata
#   sub NAME .. end      a graph that is an attribute of the node above
#   function DOMAIN NAME INPUT,.. -> OUTPUT,.. .. end   with 'default NAME=VALUE'
#   raw HEX ..           bytes as they are, in the message at hand
#   '#' begins a comment
#
# Without POSIX's limits in mind but for one: bytes are printed by "%c", in the
# locale C.

BEGIN {
	n = split("float uint8 int8 uint16 int16 int32 int64 string bool " \
		"float16 double", t, " ")
	for (i = 1; i <= n; i++)
		type[t[i]] = i
	split("4 1 1 2 2 4 8 0 1 2 8", width, " ")
	digits = "0123456789abcdef"
	depth = 0
}

function byte(v) {
	return substr(digits, int(v / 16) + 1, 1) substr(digits, v % 16 + 1, 1)
}

function floored(v) {
	return v < 0 && int(v) != v ? int(v) - 1 : int(v)
}

# v in n bytes, the least first; -1 and the like as two's complement
function little(v, n,   s, q) {
	for (s = ""; n > 0; n--) {
		q = floored(v / 256)
		s = s byte(v - q * 256)
		v = q
	}
	return s
}

function varint(v,   s, q, i) {
	if (v == "max")
		return "ffffffffffffffff7f"
	if (v == "min")
		return "80808080808080808001"
	v += 0
	for (i = 1; (v > 127 || v < 0) && i < 10; i++) {
		q = floored(v / 128)
		s = s byte(v - q * 128 + 128)
		v = q
	}
	return s byte(v < 0 ? 1 : v)
}

# the bits of a float: a sign, an exponent, a fraction
function float(v,   sign, e) {
	if (v == 0)
		return "00000000"
	sign = v < 0
	v = sign ? -v : v
	for (e = 127; v >= 2; e++)
		v /= 2
	for (; v < 1; e--)
		v *= 2
	return little(sign * 2 ^ 31 + e * 2 ^ 23 + int((v - 1) * 2 ^ 23), 4)
}

function text(s,   i, h) {
	for (i = 1; i <= length(s); i++)
		h = h code[substr(s, i, 1)]
	return h
}

function int64(no, v) { return varint(no * 8) varint(v) }
function message(no, hex) {
	return varint(no * 8 + 2) varint(length(hex) / 2) hex
}
function string(no, s) { return message(no, text(s)) }

function push(no) { kind[++depth] = no; body[depth] = pending[depth] = "" }
function add(hex) { body[depth] = body[depth] hex }

# the node that waits for its graphs
function flush() {
	if (pending[depth] != "")
		add(message(infunction() ? 7 : 1, pending[depth]))
	pending[depth] = ""
}

function infunction() { return kind[depth] == 25 }

function attribute(name, value,   v, k, i, s) {
	s = string(1, name)
	if (value ~ /^@/)
		return s string(21, substr(value, 2)) int64(20, 2)
	if (value ~ /^'/) {
		gsub(/'/, "", value)
		gsub(/~/, " ", value)
		return s string(4, value) int64(20, 3)
	}
	if (value ~ /^\[/) {
		isfloat = value ~ /[.]/
		gsub(/[][]/, "", value)
		k = split(value, v, ",")
		for (i = 1; i <= k; i++)
			if (isfloat)
				s = s varint(7 * 8 + 5) float(v[i])
			else
				s = s int64(8, v[i])
		return s int64(20, isfloat ? 6 : 7)
	}
	if (value ~ /[.]/)
		return s varint(2 * 8 + 5) float(value) int64(20, 1)
	return s int64(3, value) int64(20, 2)
}

function names(no, list,   v, k, i, s) {
	if (list == "")
		return ""
	k = split(list, v, ",")
	for (i = 1; i <= k; i++)
		s = s string(no, v[i] == "-" ? "" : v[i])
	return s
}

function valueinfo(no,   i, d, s) {
	for (i = 4; i <= NF; i++) {
		if ($i == "norank")
			break
		d = string(2, $i)
		if ($i ~ /^-?[0-9]/)
			d = int64(1, $i)
		s = s message(1, $i == "?" ? "" : d)
	}
	s = message(2, s)
	if ($4 == "norank")
		s = ""
	s = int64(1, type[$3]) s
	add(message(no, string(1, $2) message(2, message(1, s))))
}

function tensor(   i, s, d, hex, have) {
	for (i = 4; i <= NF && $i != "=" && $i != "outside"; i++)
		s = s int64(1, $i)
	s = s int64(2, type[$3]) string(8, $2)
	if ($i == "=") {
		for (i++; i <= NF; i++)
			if ($3 == "float")
				hex = hex float($i)
			else
				hex = hex little($i, width[type[$3]])
		return s message(9, hex)
	}
	if ($i != "outside")
		return s int64(14, 1) message(13, string(1, "location") \
			string(2, "weights.bin"))
	return s int64(14, 1) \
		message(13, string(1, "location") string(2, $(i + 2))) \
		message(13, string(1, "offset") string(2, $(i + 3))) \
		message(13, string(1, "length") string(2, $(i + 4)))
}

function node(   i, p, op, domain, s, key, value, from, to) {
	op = $2
	if ((p = index(op, ":"))) {
		domain = substr(op, 1, p - 1)
		op = substr(op, p + 1)
	}
	i = 3
	if ($i != "->")
		from = $(i++)
	to = $(i + 1)
	s = names(1, from) names(2, to) string(4, op)
	if (domain != "")
		s = s string(7, domain)
	for (i += 2; i <= NF; i++) {
		p = index($i, "=")
		key = substr($i, 1, p - 1)
		value = substr($i, p + 1)
		if (key == "@name")
			s = s string(3, value)
		else if (key ~ /^@/)
			s = s message(9, string(1, substr(key, 2)) \
				string(2, value))
		else
			s = s message(5, attribute(key, value))
	}
	return s
}

BEGIN {
	for (i = 1; i < 128; i++)
		code[sprintf("%c", i)] = byte(i)
	push(0)
	head = int64(1, 8)
	push(7)
}

{ sub(/#.*/, "") }
NF == 0 { next }
$1 != "sub" { flush() }
$1 == "opset" { head = head message(8, string(1, $3) int64(2, $2)); next }
$1 == "input" { valueinfo(11); next }
$1 == "output" { valueinfo(12); next }
$1 == "info" { valueinfo(infunction() ? 12 : 13); next }
$1 == "init" { add(message(5, tensor())); next }
$1 == "node" { pending[depth] = node(); next }
$1 == "sub" { push(6); subname[depth] = $2; next }
$1 == "function" {
	push(25)
	add(string(10, $2) string(1, $3) names(4, $4) names(5, $6))
	next
}
$1 == "default" {
	p = index($2, "=")
	add(message(11, attribute(substr($2, 1, p - 1), substr($2, p + 1))))
	next
}
$1 == "raw" {
	for (i = 2; i <= NF; i++)
		add($i)
	next
}
$1 == "end" {
	hex = body[depth]
	k = kind[depth--]
	if (k == 6)
		pending[depth] = pending[depth] message(5, string(1,
			subname[depth + 1]) message(6, hex) int64(20, 5))
	else
		head = head message(k, hex)
	next
}
{
	print "onnx.awk: line " NR ": " $1 >"/dev/stderr"
	failed = 1
	exit 1
}

END {
	if (failed)
		exit 1
	flush()
	hex = head message(7, body[depth])
	n = length(hex)
	for (i = 1; i < n; i += 2)
		printf "%c", index(digits, substr(hex, i, 1)) * 16 + \
			index(digits, substr(hex, i + 1, 1)) - 17
}
