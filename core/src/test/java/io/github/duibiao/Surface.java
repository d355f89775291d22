package io.github.duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.duibiao.api.InternalApi;
import io.github.duibiao.api.PublicApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What users may build on: the public types in the packages that a module exports to everyone, each
 * with its mark. The list of them is kept as a file, so that it changes on purpose only.
 */
public final class Surface {
  private final ModuleDescriptor module;
  private final List<JavaClass> own;

  private Surface(ModuleDescriptor module, List<JavaClass> own) {
    this.module = module;
    this.own = own;
  }

  /** Returns the surface of the module that a class is of. */
  public static Surface of(Class<?> one, JavaClasses classes) {
    try {
      Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      ModuleDescriptor module = ModuleFinder.of(place).findAll().iterator().next().descriptor();
      return new Surface(
          module,
          classes.stream()
              .filter(each -> module.packages().contains(each.getPackageName()))
              .toList());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares the public types with those that a file lists; # begins a comment. */
  public void isListedIn(Class<?> room, String file) {
    Set<String> exported = exported();
    List<String> found =
        own.stream()
            .filter(each -> exported.contains(each.getPackageName()))
            .filter(Surface::isPublic)
            .map(each -> mark(each) + "\t" + each.getName().replace('$', '.'))
            .sorted()
            .toList();
    assertThat(found)
        .as("the public types that %s lists; where one comes or goes on purpose, change it", file)
        .containsExactlyElementsOf(lines(room, file));
  }

  /** A package is for users, and exported; or for this library, and hidden. */
  public void isMarkedAsItIsExported() {
    Set<String> exported = exported();
    assertThat(packages(each -> each.isAnnotatedWith(PublicApi.class)))
        .as("packages marked for users")
        .isEqualTo(exported);
    assertThat(packages(each -> each.isAnnotatedWith(InternalApi.class)))
        .as("packages marked as internal")
        .doesNotContainAnyElementsOf(exported);
  }

  /** On the class path services are found by files, in a module by what it provides. */
  public void providesTheSameOnTheClassPath() {
    for (ModuleDescriptor.Provides each : module.provides()) {
      assertThat(lines(Surface.class, "/META-INF/services/" + each.service()))
          .containsExactlyElementsOf(each.providers());
    }
  }

  private Set<String> exported() {
    return module.exports().stream()
        .filter(each -> !each.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private Set<String> packages(Predicate<JavaClass> marked) {
    return own.stream()
        .filter(each -> each.getSimpleName().equals("package-info"))
        .filter(marked)
        .map(JavaClass::getPackageName)
        .collect(Collectors.toSet());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Surface::isPublic).orElse(true);
  }

  private static String mark(JavaClass type) {
    if (type.isAnnotatedWith(InternalApi.class)) {
      return "internal";
    }
    if (type.isAnnotatedWith(PublicApi.class)) {
      return word(type.getAnnotationOfType(PublicApi.class));
    }
    return type.getEnclosingClass()
        .map(Surface::mark)
        .orElseGet(() -> word(type.getPackage().getAnnotationOfType(PublicApi.class)));
  }

  private static String word(PublicApi mark) {
    return mark.value() == PublicApi.Status.STABLE ? "stable" : "experimental";
  }

  private static List<String> lines(Class<?> room, String file) {
    try (InputStream in = room.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(each -> !each.isBlank() && !each.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
