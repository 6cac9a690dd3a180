package mx.icsoe.resistencia.presentacion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.presentacion.PresentarInformativa.Resultado;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * El proceso al que se mata: sobre una base ajena presenta, varias a la vez, lo que le llega por su entrada, un renglón
 * cada {@link Solicitud}, y escribe cada folio que confirmó. Nace con solo las {@link Piezas} que usa, para nacer pronto.
 */
public final class PortalQueMuere {

    /** Con todo lo del portal, del que se aprende qué piezas hacen falta. */
    static final String ENTERO = "entero";

    static final String POR_PIEZAS = "por-piezas";

    static final String LISTO = "LISTO";
    static final String FOLIO = "FOLIO ";
    static final String SIN_FOLIO = "SIN FOLIO ";

    private static final int A_LA_VEZ = 4;

    private PortalQueMuere() {}

    /**
     * Atiende hasta que se acaba su entrada o lo matan.
     *
     * @param palabras {@link #ENTERO} o {@link #POR_PIEZAS}, el archivo de las piezas y propiedades de Spring
     */
    public static void main(String[] palabras) throws IOException {
        Path archivo = Path.of(palabras[1]);
        boolean entero = palabras[0].equals(ENTERO);
        var portal = armar(entero, archivo).run(Arrays.copyOfRange(palabras, 2, palabras.length));
        atender(portal);
        if (entero) {
            Piezas.de(portal.getBeanFactory()).guardar(archivo);
        }
        portal.close();
    }

    private static SpringApplicationBuilder armar(boolean entero, Path archivo) {
        var constructor = new SpringApplicationBuilder(AutoridadAjenaConfiguration.class, ParosConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("logging.level.root=ERROR", "spring.flyway.enabled=false");
        if (entero) {
            return constructor.sources(Icsoe.class);
        }
        var piezas = Piezas.leer(archivo);
        ApplicationContextInitializer<GenericApplicationContext> propiedades = piezas::declararPropiedades;
        return constructor
                .sources(BaseDePiezasConfiguration.class)
                .sources(piezas.componentes())
                .initializers(propiedades);
    }

    private static void atender(ApplicationContext portal) throws IOException {
        try (var hilos = Executors.newFixedThreadPool(A_LA_VEZ);
                var pedidas = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(LISTO);
            for (String renglon = pedidas.readLine(); renglon != null; renglon = pedidas.readLine()) {
                var solicitud = Solicitud.leer(renglon);
                hilos.execute(() -> System.out.println(respuesta(portal, solicitud)));
            }
        }
    }

    private static String respuesta(ApplicationContext portal, Solicitud solicitud) {
        try {
            return switch (solicitud.presentar(portal)) {
                case Resultado.Presentada(var folio) -> FOLIO + solicitud.informativa() + " " + folio;
                case Resultado.Rechazada(var falta) -> SIN_FOLIO + solicitud.informativa() + " " + falta.codigo();
                case Resultado.PorSellar() -> SIN_FOLIO + solicitud.informativa() + " POR-SELLAR";
            };
        } catch (RuntimeException baseCaida) {
            baseCaida.printStackTrace();
            return SIN_FOLIO + solicitud.informativa() + " "
                    + baseCaida.getClass().getSimpleName();
        }
    }
}
