# cmake -DROOT=<source folder> -P include_direction.cmake
# Reads the dependency table in ROOT/src/CMakeLists.txt and every source below ROOT/src, and fails
# with all mistakes at once, each as file:line. It checks text, not meaning: what a compiler or
# clang-tidy can see (unused includes, names) is left to them.
cmake_minimum_required(VERSION 3.22)

# --- The one list of exceptions: "rule : file pattern (relative to src)  -- reason" -------------
set(exceptions
    "json    : ^game/run_(json|log|text)\\.cpp$"  # the run log is a file format, known to its sources
    "machine : ^game/run_log\\.(h|cpp)$"          # and writing it means opening files
    "sqlite  : ^records/database\\.cpp$"          # the one file that knows SQLite
    "sql     : ^records/(database|store[a-z_]*)\\.(h|cpp)$" # the store's sources, which know SQL
    "exact   : ^base/text\\.cpp$"                 # numbers for a reader's eye, computed with no further
    "thread  : ^coach/rollout[a-z_]*\\.(h|cpp)$" # works in parallel
    "thread  : ^coach/(quality|review)_work\\.cpp$" # and these behind a window that must not wait
    "thread  : ^records/grade_workers\\.cpp$")    # and so does this: hand-ins know nothing of each other

set(mistakes "")

function(complain file line text)
    set(mistakes "${mistakes}src/${file}:${line}: ${text}\n" PARENT_SCOPE)
endfunction()

# Is this file excepted from this rule?
function(is_excepted rule file result)
    set(${result} FALSE PARENT_SCOPE)
    foreach(exception IN LISTS exceptions)
        if(exception MATCHES "^([a-z]+) *: (.*)$" AND CMAKE_MATCH_1 STREQUAL rule)
            if(file MATCHES "${CMAKE_MATCH_2}")
                set(${result} TRUE PARENT_SCOPE)
            endif()
        endif()
    endforeach()
endfunction()

# --- The table: layers, and for each layer those it may include ----------------------------------
file(READ ${ROOT}/src/CMakeLists.txt table)
string(REGEX REPLACE "#[^\n]*" "" table "${table}")
string(REGEX MATCHALL "klantkring_layer\\([^)]*\\)" rows "${table}")
set(layers "")
foreach(row IN LISTS rows)
    if(NOT row MATCHES "^klantkring_layer\\(([a-z]+)[ \n]+USES([a-z \n]*)LINKS")
        message(FATAL_ERROR "cannot read this row of the table: ${row}")
    endif()
    set(layer ${CMAKE_MATCH_1})
    string(REGEX MATCHALL "[a-z]+" uses "${CMAKE_MATCH_2}")
    list(APPEND layers ${layer})
    set(allowed_${layer} ${layer})
    foreach(below IN LISTS uses)
        if(NOT DEFINED allowed_${below})
            message(FATAL_ERROR "layer ${layer} uses ${below}, which no row above it names")
        endif()
        list(APPEND allowed_${layer} ${allowed_${below}})
    endforeach()
    list(REMOVE_DUPLICATES allowed_${layer})
endforeach()
if(NOT layers)
    message(FATAL_ERROR "no layers found in ${ROOT}/src/CMakeLists.txt")
endif()

# --- The rules for one include -------------------------------------------------------------------
set(json_layers scenario records game)
set(pure_layers sim game)
set(thread_headers "^(thread|future|mutex|shared_mutex|condition_variable|stop_token|barrier|latch|semaphore|pthread\\.h)$")
set(machine_headers "^(chrono|ctime|time\\.h|fstream|filesystem|iostream|cstdio|stdio\\.h|random|unistd\\.h|fcntl\\.h|sys/.*)$")
set(network_headers "^(sys/socket\\.h|netinet/.*|arpa/.*|netdb\\.h|curl/.*|SFML/Network.*)$")

macro(check_include file layer line header)
    if("${header}" MATCHES "(^|/)\\.\\.(/|$)")
        complain(${file} ${line} "\"${header}\" climbs out of its folder, write layer/file.h")
    endif()
    if("${header}" MATCHES "^([a-z]+)/")
        set(target_layer ${CMAKE_MATCH_1})
        if(target_layer IN_LIST layers)
            if(NOT target_layer IN_LIST allowed_${layer})
                complain(${file} ${line} "${layer} may not include \"${header}\": the table has no way from ${layer} to ${target_layer}")
            elseif("${layer}" MATCHES "^(app|cli)$" AND "${header}" MATCHES "^(sim/|game/state\\.h$)")
                complain(${file} ${line} "${layer} may not include \"${header}\": hidden truths stay below the knowledge of game")
            endif()
        endif()
    endif()
    if("${header}" MATCHES "^(SFML/|imgui|imstb_|misc/freetype/imgui|stb/|stb_)" AND NOT "${layer}" STREQUAL "app")
        complain(${file} ${line} "<${header}> belongs to app only")
    endif()
    if("${header}" MATCHES "^nlohmann/")
        is_excepted(json ${file} excepted)
        if("${file}" MATCHES "\\.h$")
            complain(${file} ${line} "<${header}> in a header costs every file that includes it two seconds")
        elseif(NOT "${layer}" IN_LIST json_layers OR ("${layer}" STREQUAL "game" AND NOT excepted))
            complain(${file} ${line} "<${header}> belongs to the sources of scenario, records and the run log")
        endif()
    endif()
    is_excepted(sqlite ${file} excepted)
    if("${header}" MATCHES "^sqlite3" AND NOT excepted)
        complain(${file} ${line} "<${header}> belongs to records/database.cpp only")
    endif()
    is_excepted(sql ${file} excepted)
    if("${header}" STREQUAL "records/database.h" AND NOT excepted)
        complain(${file} ${line} "\"${header}\" belongs to the store's sources, which alone know SQL")
    endif()
    is_excepted(thread ${file} excepted)
    if("${header}" MATCHES "${thread_headers}" AND NOT excepted)
        complain(${file} ${line} "<${header}>: threads live only in the files that the exceptions name")
    endif()
    is_excepted(machine ${file} excepted)
    if("${header}" MATCHES "${machine_headers}" AND "${layer}" IN_LIST pure_layers AND NOT excepted)
        complain(${file} ${line} "<${header}>: ${layer} knows no clock, file or chance of the machine")
    endif()
    if("${header}" MATCHES "${network_headers}")
        complain(${file} ${line} "<${header}>: the program has no network code")
    endif()
endmacro()

# Arithmetic and chance that differ between machines: libm and the library's distributions. base has
# our own, which give the same bits everywhere.
set(exact_layers base sim scenario game coach)
set(inexact_words "std::(exp2?|expm1|log|log2|log10|log1p|pow|cbrt|sin|cos|tan|sinh|cosh|tanh|erfc?|tgamma|lgamma|fma|shuffle|sample|[a-z_]+_distribution)[ ]*[(<{]")

macro(check_words file layer line content)
    is_excepted(exact ${file} excepted)
    if("${layer}" IN_LIST exact_layers AND NOT excepted)
        string(REGEX REPLACE "//.*" "" code "${content}")
        if(code MATCHES "${inexact_words}")
            complain(${file} ${line} "std::${CMAKE_MATCH_1} gives other bits on other machines, base has our own")
        endif()
    endif()
endmacro()

# --- Read the sources ----------------------------------------------------------------------------
set(file_count 0)
set(include_count 0)
foreach(layer IN LISTS layers)
    file(GLOB_RECURSE files RELATIVE ${ROOT}/src ${ROOT}/src/${layer}/*.h ${ROOT}/src/${layer}/*.cpp)
    list(SORT files)
    foreach(file IN LISTS files)
        math(EXPR file_count "${file_count} + 1")
        file(READ ${ROOT}/src/${file} text)
        # Characters that CMake lists would trip over; no rule looks at them.
        string(REGEX REPLACE "[][;\\\\]" " " text "${text}")
        string(REGEX MATCHALL "\n" newlines "${text}")
        list(LENGTH newlines line_count)
        if(file MATCHES "\\.h$" AND line_count GREATER 150)
            complain(${file} ${line_count} "a header of ${line_count} lines, 150 is the most")
        elseif(file MATCHES "\\.cpp$" AND line_count GREATER 400)
            complain(${file} ${line_count} "a source of ${line_count} lines, 400 is the most")
        endif()

        string(REPLACE "\n" ";" lines "${text}")
        set(line 0)
        foreach(content IN LISTS lines)
            math(EXPR line "${line} + 1")
            if(content MATCHES "^[ \t]*#[ \t]*include[ \t]*[\"<]([^\">]+)[\">]")
                math(EXPR include_count "${include_count} + 1")
                check_include(${file} ${layer} ${line} ${CMAKE_MATCH_1})
            endif()
            check_words(${file} ${layer} ${line} "${content}")
        endforeach()
    endforeach()
endforeach()

if(mistakes)
    message("${mistakes}")
    message(FATAL_ERROR "The includes break the rules of the house (docs/ARCHITECTURE.md).")
endif()
message("${file_count} files, ${include_count} includes: all in order")
