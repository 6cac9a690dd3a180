package mx.icsoe.portal.domicilio.datos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mx.icsoe.portal.nucleo.Autor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Carga la muestra propia cuando el portal empieza a atender y no hay catálogo, para que el asistente funcione desde el
 * primer momento. Una edición oficial la retira.
 */
@Component
@ConditionalOnProperty(name = "icsoe.orden", havingValue = "ninguna", matchIfMissing = true)
class CargarMuestra implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CargarMuestra.class);
    private static final Autor PORTAL = new Autor("sistema", "primer-arranque");
    private static final Piso SIN_PISO = new Piso(1, 1);

    private final EdicionesJdbc ediciones;
    private final ImportarCatalogo importar;
    private final Resource muestra;

    CargarMuestra(
            EdicionesJdbc ediciones,
            ImportarCatalogo importar,
            @Value("classpath:domicilio/muestra-del-catalogo-postal.txt") Resource muestra) {
        this.ediciones = ediciones;
        this.importar = importar;
        this.muestra = muestra;
    }

    @Override
    public void run(ApplicationArguments argumentos) throws IOException {
        if (ediciones.ultima().isPresent()) {
            return;
        }
        Path copia = Files.createTempFile("icsoe-muestra", ".txt");
        try (InputStream bytes = muestra.getInputStream()) {
            Files.copy(bytes, copia, StandardCopyOption.REPLACE_EXISTING);
            cargar(new ArchivoDelCatalogo(copia));
        } finally {
            Files.delete(copia);
        }
    }

    private void cargar(ArchivoDelCatalogo archivo) {
        var pedido = new ImportarCatalogo.Pedido(archivo, Edicion.Origen.MUESTRA, SIN_PISO, PORTAL);
        switch (importar.importar(pedido, Avance.CALLADO)) {
            case ResultadoDeImportacion.Importado hecho ->
                LOG.warn(
                        "Catálogo postal de muestra: {} colonias. Importa el oficial con"
                                + " «./icsoe catalogo-postal importar ARCHIVO».",
                        hecho.edicion().cuenta().renglones());
            case ResultadoDeImportacion.YaEstaba otroNodo ->
                LOG.info("La muestra del catálogo postal ya estaba cargada");
            case ResultadoDeImportacion.Rechazado rechazo ->
                throw new IllegalStateException("la muestra que trae el portal no se entiende: " + rechazo.motivo());
        }
    }
}
