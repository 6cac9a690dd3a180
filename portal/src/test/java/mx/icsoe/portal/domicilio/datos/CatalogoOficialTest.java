package mx.icsoe.portal.domicilio.datos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.datos.ResultadoDeImportacion.Importado;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** El archivo oficial, cuando está en la máquina: el proyecto no lo incluye porque su licencia no deja repartirlo. */
@Tag(Etiquetas.BASE_DE_DATOS)
class CatalogoOficialTest {

    private static final Path OFICIAL = Path.of("../../shared/datos/CPdescargatxt_2024-10-03_oficial.zip");

    @Test
    void importaElArchivoDeCorreosDeMexico() throws IOException {
        assumeTrue(Files.exists(OFICIAL), "no está el catálogo oficial");
        var portal = new PortalDePostales();

        var resultado = portal.importar(new ArchivoDelCatalogo(OFICIAL), new Piso(100_000, 32));

        assertThat(resultado)
                .isInstanceOfSatisfying(
                        Importado.class,
                        hecho -> assertThat(hecho.edicion().cuenta().nuevas()).isGreaterThan(150_000));
        assertThat(portal.catalogo.colonias(new CodigoPostal("06600")))
                .extracting(una -> una.lugar().asentamiento().texto())
                .containsExactly("Colonia Juárez");
        assertThat(portal.catalogo.colonias(new CodigoPostal("85203"))).hasSize(renglonesDe("85203"));
    }

    /** Contados en el archivo sin pasar por el lector que se prueba. */
    private static int renglonesDe(String codigoPostal) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(OFICIAL))) {
            zip.getNextEntry();
            String texto = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Math.toIntExact(texto.lines()
                    .filter(linea -> linea.startsWith(codigoPostal + "|"))
                    .count());
        }
    }
}
