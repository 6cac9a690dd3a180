package mx.icsoe.resistencia.presentacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.icsoe.portal.Icsoe;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Las clases del portal que de verdad hacen falta para presentar. Se aprenden de un portal entero que presentó, y con
 * ellas los siguientes nacen sin buscarlas en todos los paquetes, que es casi todo lo que tarda en nacer uno.
 */
record Piezas(List<Class<?>> clases) {

    /** Las que el portal entero tuvo que crear. */
    static Piezas de(ConfigurableListableBeanFactory portal) {
        return new Piezas(Stream.of(portal.getSingletonNames())
                .filter(portal::containsBeanDefinition)
                .map(portal::getType)
                .filter(Objects::nonNull)
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(clase -> clase != Icsoe.class && clase.getName().startsWith(Icsoe.class.getPackageName() + "."))
                .filter(clase -> AnnotatedElementUtils.hasAnnotation(clase, Component.class)
                        || clase.isAnnotationPresent(ConfigurationProperties.class))
                .distinct()
                .toList());
    }

    static Piezas leer(Path archivo) {
        try {
            return new Piezas(Files.readAllLines(archivo).stream()
                    .<Class<?>>map(nombre -> ClassUtils.resolveClassName(nombre, Piezas.class.getClassLoader()))
                    .toList());
        } catch (IOException noEsta) {
            throw new UncheckedIOException(noEsta);
        }
    }

    void guardar(Path archivo) throws IOException {
        Files.write(archivo, clases.stream().map(Class::getName).toList());
    }

    Class<?>[] componentes() {
        return clases.stream()
                .filter(clase -> AnnotatedElementUtils.hasAnnotation(clase, Component.class))
                .toArray(Class<?>[]::new);
    }

    /** Las propiedades, que en el portal entero declara quien no hace falta crear. */
    void declararPropiedades(GenericApplicationContext portal) {
        clases.stream()
                .filter(clase -> clase.isAnnotationPresent(ConfigurationProperties.class))
                .forEach(clase -> declarar(portal, clase));
    }

    private static <T> void declarar(GenericApplicationContext portal, Class<T> clase) {
        String prefijo = clase.getAnnotation(ConfigurationProperties.class).value();
        // Con el nombre que le da Spring Boot, para que otra pieza que también las declare no las duplique.
        portal.registerBean(
                prefijo + "-" + clase.getName(),
                clase,
                () -> Binder.get(portal.getEnvironment()).bindOrCreate(prefijo, clase));
    }
}
