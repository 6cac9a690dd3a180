package mx.icsoe.portal.navegador;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** El Chromium que la máquina tenga instalado: nunca se descarga uno. */
final class Chromium {

    private static final List<String> DONDE_SUELE_ESTAR = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** Primero el que diga {@code CHROMIUM}; luego los lugares de costumbre. */
    static Optional<Path> encontrar() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), DONDE_SUELE_ESTAR.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Nada de red propia, y sin encierro cuando se corre como root, que Chromium no lo admite. */
    static List<String> argumentos() {
        var silencio = Stream.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-domain-reliability",
                "--disable-quic",
                "--disable-sync",
                "--no-first-run",
                "--no-default-browser-check",
                "--font-render-hinting=none");
        var root = "root".equals(System.getProperty("user.name")) ? Stream.of("--no-sandbox") : Stream.<String>of();
        return Stream.concat(silencio, root).toList();
    }
}
