# Which #include lines name nothing that their file uses: tests/includes runs
# it over the preprocessed headers, the headers, and with mode=check the files.

# words: what a header offers that our sources may use
function offers(header, words,	i, n, w) {
	n = split(words, w, " ")
	for (i = 1; i <= n; i++)
		name[header, i] = w[i]
	names[header] = n
}

function declare(header, word) {
	if (!((header, word) in known)) {
		known[header, word] = 1
		name[header, ++names[header]] = word
	}
}

function member(header, word) {
	if (!((header, word) in hasmember)) {
		hasmember[header, word] = 1
		mname[header, ++members[header]] = word
	}
}

# The next token of rest, "" at its end.
function token(	t) {
	if (!match(rest, /[A-Za-z_][A-Za-z0-9_]*|[0-9][A-Za-z0-9_.]*|[^ \t\n]/))
		return ""
	t = substr(rest, RSTART, RLENGTH)
	rest = substr(rest, RSTART + RLENGTH)
	return t
}

# What the declarations of a preprocessed header declare. Outside of braces and
# parentheses: the word in front of the first "(", else the last one in front
# of ";", "[" or "="; tags in front of a "{"; the words of an enum.
function declarations(header, text,	t, p, pp, depth, paren, kind, last, done) {
	rest = text
	pp = p = ""
	while ((t = token()) != "") {
		if (t == "{") {
			kind[++depth] = pp ~ /^(struct|union|enum)$/ ? pp : \
				p ~ /^(struct|union|enum)$/ ? p : "code"
			if (pp ~ /^(struct|union|enum)$/)
				declare(header, p)
		} else if (t == "}") {
			if (--depth == 0 && kind[1] == "code")
				done = last = ""
		} else if (t == "(") {
			if (depth == 0 && paren == 0 && !done &&
			    p ~ /^[A-Za-z_]/ && p !~ /^(_|int$|void$|bool$)/) {
				declare(header, p)
				done = 1
			}
			paren++
		} else if (t == ")") {
			paren--
		} else if (depth == 0 && paren == 0 && t ~ /^[;=\[]$/) {
			if (last != "" && !done)
				declare(header, last)
			last = ""
			done = t != ";"
		} else if (t ~ /^[A-Za-z_]/) {
			if (depth > 0 && kind[depth] == "enum" &&
			    p ~ /^[{,]$/)
				declare(header, t)
			if (depth == 0 && paren == 0)
				last = p ~ /^(struct|union|enum)$/ || \
					t ~ /^(struct|union|enum)$/ ? "" : t
			if (paren == 1 && depth == 0 && p == "*" && pp == "(")
				declare(header, t)
		}
		if (depth > 0 && kind[depth] != "code" && p ~ /^[A-Za-z_]/ &&
		    t ~ /^[;,:)\[]$/)
			member(header, p)
		pp = p
		p = t
	}
}

# A line without comments, strings and characters.
function code(line,	out, c) {
	out = ""
	while (line != "") {
		if (comment) {
			if (!match(line, /\*\//))
				return out
			line = substr(line, RSTART + 2)
			comment = 0
		}
		if (!match(line, /\/\*|\/\/|["']/))
			return out line
		out = out substr(line, 1, RSTART - 1)
		c = substr(line, RSTART, 2)
		line = substr(line, RSTART)
		if (c == "//")
			return out
		if (c == "/*") {
			comment = 1
			line = substr(line, 3)
		} else if (match(line, /^("([^"\\]|\\.)*"|'([^'\\]|\\.)*')/)) {
			out = out " "
			line = substr(line, RLENGTH + 1)
		} else {
			line = substr(line, 2)
		}
	}
	return out
}

# The header that an #include of ours means.
function meant(text,	h, dir) {
	split(text, h, "\"")
	if (("lib/" h[2]) in ours)
		return "lib/" h[2]
	dir = FILENAME
	sub(/[^\/]*$/, "", dir)
	return dir h[2]
}

function usesname(header,	i) {
	for (i = 1; i <= names[header]; i++)
		if (name[header, i] in word)
			return 1
	return 0
}

function usesmember(header,	i, k, m, other) {
	for (i = 1; i <= members[header]; i++) {
		m = mname[header, i]
		if (!(m in field))
			continue
		other = 0
		for (k = 1; k <= nincl; k++)
			if (incl[k] != header && (incl[k], m) in hasmember)
				other = 1
		if (!other)
			return 1
	}
	return 0
}

# Adds the header, and what it includes in its turn, to the set reached.
function reach(header,	i) {
	if (header in reached)
		return
	reached[header] = 1
	for (i = 1; i <= nown[header]; i++)
		reach(own[header, i])
}

# The headers of ours that the file uses and has through this one alone.
function instead(header,	h, all, had) {
	split("", reached)
	for (h in kept)
		reach(h)
	for (h in reached)
		had[h] = 1
	split("", reached)
	reach(header)
	all = ""
	for (h in reached)
		if (h in ours && h != file && !(h in had) && usesname(h)) {
			all = all " " h
			kept[h] = 1
		}
	return all
}

# The file that was read is at its end: its includes against its words.
function finish(	k, more) {
	split("", kept)
	for (k = 1; k <= nincl; k++)
		if (!(incl[k] in names) || usesname(incl[k]) ||
		    usesmember(incl[k]))
			kept[incl[k]] = 1
	for (k = 1; k <= nincl; k++)
		if (!(incl[k] in kept)) {
			more = incl[k] in ours ? instead(incl[k]) : ""
			print file ":" line[k] ": " text[k] \
				(more ? ", but" more : "")
		}
	nincl = 0
	split("", word)
	split("", field)
}

BEGIN {
	offers("<assert.h>", "assert static_assert")
	offers("<ctype.h>", "isalnum isalpha isblank iscntrl isdigit isgraph " \
		"islower isprint ispunct isspace isupper isxdigit tolower " \
		"toupper")
	offers("<errno.h>", "errno EINTR ENOENT EEXIST EPIPE ENOMEM EACCES " \
		"ENOSPC EINVAL ERANGE ENOTDIR ENAMETOOLONG")
	offers("<float.h>", "DBL_EPSILON DBL_MAX DBL_MIN DBL_DIG FLT_MAX")
	offers("<limits.h>", "CHAR_BIT INT_MAX INT_MIN LONG_MAX LONG_MIN " \
		"UCHAR_MAX UINT_MAX LLONG_MAX LLONG_MIN PATH_MAX")
	offers("<math.h>", "INFINITY NAN HUGE_VAL isnan isinf isfinite fabs " \
		"fmin fmax floor ceil round lround llround rint nearbyint " \
		"trunc sqrt pow exp exp2 log log2 log10 ldexp frexp fmod " \
		"nextafter hypot cbrt signbit fma modf")
	offers("<stdarg.h>", "va_list va_start va_end va_arg va_copy")
	offers("<stdbool.h>", "bool true false")
	offers("<stddef.h>", "size_t ptrdiff_t NULL offsetof max_align_t")
	offers("<stdint.h>", "int8_t int16_t int32_t int64_t uint8_t " \
		"uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t " \
		"uintmax_t INT8_MAX INT16_MAX INT32_MAX INT64_MAX INT64_MIN " \
		"INT32_MIN UINT8_MAX UINT16_MAX UINT32_MAX UINT64_MAX " \
		"SIZE_MAX INT64_C UINT64_C UINT32_C INTPTR_MAX UINTPTR_MAX")
	offers("<stdio.h>", "FILE stdin stdout stderr EOF BUFSIZ printf " \
		"fprintf snprintf sprintf vfprintf vsnprintf vprintf sscanf " \
		"fopen fdopen fclose fflush ferror feof fread fwrite fputs " \
		"fputc puts putchar putc fgets fgetc getc getline getdelim " \
		"fileno remove rename perror setvbuf tmpfile ungetc rewind " \
		"fseek ftell clearerr open_memstream fmemopen popen pclose " \
		"dprintf fscanf freopen")
	offers("<stdlib.h>", "malloc calloc realloc free exit abort atexit " \
		"_Exit EXIT_SUCCESS EXIT_FAILURE strtol strtoul strtoll " \
		"strtoull strtod atoi atol qsort bsearch abs labs llabs " \
		"getenv setenv unsetenv mkstemp mkdtemp system rand srand " \
		"random srandom div lldiv realpath")
	offers("<string.h>", "memcpy memmove memset memcmp memchr strlen " \
		"strcmp strncmp strcpy strncpy strcat strncat strchr strrchr " \
		"strstr strspn strcspn strpbrk strtok strtok_r strdup " \
		"strndup strnlen strerror strerror_r strsignal stpcpy " \
		"strcoll")
	offers("<strings.h>", "strcasecmp strncasecmp ffs")
	offers("<time.h>", "time clock clock_gettime CLOCK_MONOTONIC time_t " \
		"timespec nanosleep")
	mode = "headers"
}

# the preprocessed headers; their own lines have no "<" or "/" in front
NR == FNR {
	if (/^# [0-9]+ "/) {
		split($0, part, "\"")
		now = part[2]
		# the top of the next header
		if (now ~ /^(lib|tests)\// && $0 ~ /^# 0 /)
			ours[top = now] = 1
		next
	}
	if (now == top) {
		gsub(/"([^"\\]|\\.)*"|'([^'\\]|\\.)*'/, " ")
		expanded[top] = expanded[top] $0 "\n"
	}
	next
}

FNR == 1 {
	finish()
	file = FILENAME
	comment = 0
	if (mode == "headers") {
		names[file] += 0
		declarations(file, expanded[file])
	}
}

mode == "headers" {
	if (/^#[ \t]*include[ \t]*"/)
		own[file, ++nown[file]] = meant($0)
	if (/^#[ \t]*define[ \t]/) {
		split($0, part, /[ \t(]+/)
		if (part[2] !~ /^(X|NESTPIM_.*_H)$/)
			declare(file, part[2])
	}
	next
}

/^#[ \t]*include[ \t]/ {
	incl[++nincl] = $2 ~ /^</ ? $2 : meant($0)
	line[nincl] = FNR
	text[nincl] = $0
	next
}

{
	$0 = code($0)
	s = $0
	while (match(s, /(->|\.)[ \t]*[A-Za-z_][A-Za-z0-9_]*/)) {
		m = substr(s, RSTART, RLENGTH)
		gsub(/[^A-Za-z0-9_]/, "", m)
		field[m] = 1
		s = substr(s, RSTART + RLENGTH)
	}
	gsub(/[^A-Za-z0-9_]+/, " ")
	n = split($0, part, " ")
	for (i = 1; i <= n; i++)
		word[part[i]] = 1
}

END { finish() }
