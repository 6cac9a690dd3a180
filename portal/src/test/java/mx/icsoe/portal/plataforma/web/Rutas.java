package mx.icsoe.portal.plataforma.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Facultad;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Todas las rutas que el portal atiende, tomadas de él mismo. */
final class Rutas {

    private static final String ASISTENTE = "/{*destino}";

    private Rutas() {}

    /**
     * Una ruta y quién puede llegar a ella.
     *
     * @param metodo GET o POST
     * @param patron como está declarado, con sus variables
     */
    record Ruta(String metodo, String patron, HandlerMethod destino) {

        Optional<Acceso> acceso() {
            return PorteroDeRutas.declarado(destino);
        }

        boolean exigeSesion() {
            return acceso().map(acceso -> acceso.value() != Rol.PUBLICO).orElse(true);
        }

        Rol rol() {
            return acceso().orElseThrow().value();
        }

        /** Si se niega a un capturista que, además de consultar, solo tiene esas facultades. */
        boolean niegaAlCapturistaCon(Set<Facultad> facultades) {
            return acceso().filter(acceso -> switch (acceso.value()) {
                        case PUBLICO, EN_SESION, CAPTURISTA -> false;
                        case CONTRATANTE -> true;
                        case CONTRATISTA ->
                            Arrays.stream(acceso.capturista())
                                    .noneMatch(una -> una == Facultad.CONSULTAR || facultades.contains(una));
                    })
                    .isPresent();
        }

        boolean esDelAsistente() {
            return patron.startsWith(ASISTENTE);
        }

        boolean exigeEfirma() {
            return acceso().map(Acceso::conEfirma).orElse(false);
        }

        boolean esGet() {
            return metodo.equals("GET");
        }

        /** Una dirección de esta ruta; el asistente de domicilio se prueba donde el contratista lo usa. */
        String direccion() {
            return patron.replace(ASISTENTE, "/icsoe/contratista");
        }

        /** Una dirección con la forma debida, aunque lo que nombra no exista: para lo que se niega antes de buscarlo. */
        String direccionInventada() {
            return direccion().replaceAll("\\{[^}]+}", "01990000-0000-7000-8000-000000000000");
        }

        /** Si nombra algo que es de alguien. */
        boolean conIdentificador() {
            return direccion().contains("{");
        }

        String nombre() {
            return destino.getBeanType().getSimpleName() + "#"
                    + destino.getMethod().getName();
        }

        @Override
        public String toString() {
            return metodo + " " + patron;
        }
    }

    static List<Ruta> de(ApplicationContext portal) {
        return portal.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapa -> mapa.getHandlerMethods().entrySet().stream())
                .flatMap(entrada -> entrada.getKey().getPatternValues().stream()
                        .flatMap(patron -> metodos(
                                        entrada.getKey().getMethodsCondition().getMethods())
                                .map(metodo -> new Ruta(metodo, patron, entrada.getValue()))))
                .toList();
    }

    /** Las del producto: ni las de prueba ni la de errores, a la que se llega desde dentro. */
    static List<Ruta> delProducto(ApplicationContext portal) {
        return de(portal).stream()
                .filter(ruta -> !ruta.destino().getBeanType().getPackageName().endsWith(".pruebas"))
                .filter(ruta -> !ruta.patron().equals("/error"))
                .toList();
    }

    private static Stream<String> metodos(Set<RequestMethod> declarados) {
        return declarados.isEmpty()
                ? Stream.of("GET", "POST")
                : declarados.stream().map(Enum::name);
    }
}
