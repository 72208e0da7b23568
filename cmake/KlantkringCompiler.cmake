# Every compiler setting of the project. Determinism first: the same source must give the same bits
# on every compiler, so nothing here may let the compiler rearrange floating-point arithmetic.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

option(KLANTKRING_WARNINGS_AS_ERRORS "Stop at the first warning" OFF)
set(KLANTKRING_PLAY_OPTIONS "" CACHE STRING
    "Extra options for the layers that play: where a check compiles the rest without optimising")
set(KLANTKRING_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, comma separated")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this ccache leaves alone what is compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

# Thirty programs are linked in a check; lld takes a fraction of the time.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND NOT CMAKE_CROSSCOMPILING)
    add_link_options(-fuse-ld=lld)
endif()

add_library(klantkring_compiler INTERFACE)
target_compile_options(klantkring_compiler INTERFACE
    -ffp-contract=off # a fused multiply-add rounds once instead of twice: other bits on other machines
    -Wall -Wextra -Wpedantic
    -Wshadow          # a second variable of the same name hides a mistake
    -Wconversion      # silent narrowing loses money and precision
    -Wsign-conversion
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wold-style-cast
    -Wcast-align
    -Wunused
    -Wimplicit-fallthrough
    -Wno-psabi)       # GCC's note on the ABI of vector arguments; they never cross a library border
if(KLANTKRING_WARNINGS_AS_ERRORS)
    target_compile_options(klantkring_compiler INTERFACE -Werror)
endif()
if(KLANTKRING_SANITIZE)
    target_compile_options(klantkring_compiler INTERFACE
        -fsanitize=${KLANTKRING_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(klantkring_compiler INTERFACE -fsanitize=${KLANTKRING_SANITIZE})
    # Under sanitizers GCC 12 finds this in the standard library's own <regex> and <functional>.
    target_compile_options(klantkring_compiler INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(KLANTKRING_FUZZ) # everything tells the fuzzer which ways it went
    target_compile_options(klantkring_compiler INTERFACE -fsanitize=fuzzer-no-link)
endif()
