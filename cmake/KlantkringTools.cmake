# Targets for developers: `format` rewrites the sources, `tidy` reads them.
file(GLOB_RECURSE KLANTKRING_ALL_SOURCES CONFIGURE_DEPENDS
     ${CMAKE_SOURCE_DIR}/src/*.cpp ${CMAKE_SOURCE_DIR}/src/*.h
     ${CMAKE_SOURCE_DIR}/tests/*.cpp ${CMAKE_SOURCE_DIR}/tests/*.h ${CMAKE_SOURCE_DIR}/tests/*.hpp)
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
if(CLANG_FORMAT)
    add_custom_target(format COMMAND ${CLANG_FORMAT} -i ${KLANTKRING_ALL_SOURCES} VERBATIM)
endif()
# clang-tidy reads groups of sources (unity builds), and by themselves the kernels that are translated
# for one processor. A group is a file in the build folder that includes its sources; clang-tidy looks
# above that file for its settings, so those of the tests must be there too.
# clang-tidy 14 stumbles over GCC 12's <ranges>; 16 does not.
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-16 run-clang-tidy)
find_program(CLANG_TIDY NAMES clang-tidy-16 clang-tidy)
if(RUN_CLANG_TIDY AND CLANG_TIDY)
    configure_file(${CMAKE_SOURCE_DIR}/tests/.clang-tidy ${CMAKE_BINARY_DIR}/tests/.clang-tidy COPYONLY)
    add_custom_target(tidy
        COMMAND ${RUN_CLANG_TIDY} -quiet -p ${CMAKE_BINARY_DIR} -clang-tidy-binary ${CLANG_TIDY}
                "^(${CMAKE_SOURCE_DIR}|${CMAKE_BINARY_DIR})/(src|tests)/.*(\\.cpp|/unity_[0-9]+_cxx\\.cxx)$"
        VERBATIM USES_TERMINAL)
endif()
