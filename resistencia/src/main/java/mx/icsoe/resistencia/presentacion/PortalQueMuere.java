package mx.icsoe.resistencia.presentacion;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.presentacion.PresentarInformativa.Resultado;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * El proceso al que se mata: sobre una base ajena presenta sin parar, con varios a la vez, y escribe cada folio que
 * confirmó. Sus palabras: la carpeta y desde qué contratista.
 */
public final class PortalQueMuere {

    private static final int A_LA_VEZ = 4;
    private static final int CONTRATISTAS = 4;

    private PortalQueMuere() {}

    public static void main(String[] palabras) throws InterruptedException {
        var contexto = armar(Path.of(palabras[0]));
        int desde = Integer.parseInt(palabras[1]);
        try (var hilos = Executors.newFixedThreadPool(A_LA_VEZ)) {
            for (int i = 0; i < CONTRATISTAS; i++) {
                var firmante = new Firmante(contexto, desde + i);
                hilos.execute(() -> presentarSinParar(firmante));
            }
            System.out.println("LISTO");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static ConfigurableApplicationContext armar(Path carpeta) {
        return new SpringApplicationBuilder(Icsoe.class, AutoridadMedidaConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .properties("icsoe.datos=" + carpeta, "logging.level.root=OFF", "server.port=0")
                .run();
    }

    private static void presentarSinParar(Firmante firmante) {
        for (var periodo = new Cuatrimestre(2021, 1); periodo.ejercicio() < 2026; periodo = periodo.siguiente()) {
            if (firmante.presentar(firmante.preparar(periodo)) instanceof Resultado.Presentada(var folio)) {
                System.out.println("FOLIO " + folio);
            }
        }
        System.out.println("FIN");
    }
}
