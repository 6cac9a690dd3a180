package mx.icsoe.portal.documentos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.BarridoDeHuerfanos;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PruebaDePortal
@Import(HechosOidos.class)
class DocumentosTest {

    private static final Autor AUTOR = new Autor("contratista", "30001000000500003416");

    private final ContratistaId contratista = new ContratistaId(UUID.randomUUID());

    @Autowired
    private Documentos documentos;

    @Autowired
    private LecturaDeDocumentos lectura;

    @Autowired
    private BarridoDeHuerfanos barrido;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private HechosOidos escucha;

    @Test
    void recibeUnPdfYLoDejaVigente() {
        byte[] pdf = PdfDePrueba.bytes();

        Documento documento = recibido(recibir("acuse.pdf", pdf));

        assertThat(documento.bytes()).isEqualTo(pdf.length);
        assertThat(documento.huella()).isEqualTo(Huella.de(pdf));
        assertThat(documento.paginas()).isEqualTo(1);
        assertThat(documento.nombre()).isEqualTo("acuse.pdf");
        assertThat(documento.recibido()).isEqualTo(RelojDePrueba.INICIO);
        assertThat(documento.autor()).isEqualTo(AUTOR);
        assertThat(documentos.vigente(contratista, Clase.ACUSE_REPSE)).contains(documento);
        assertThat(acciones()).containsExactly("documentos.recibido");
    }

    @Test
    void recibirOtraVezLoMismoDevuelveElQueYaEstaba() {
        byte[] pdf = PdfDePrueba.bytes();

        Documento primero = recibido(recibir("acuse.pdf", pdf));
        Documento segundo = recibido(recibir("acuse (1).pdf", pdf));

        assertThat(segundo).isEqualTo(primero);
        assertThat(renglones()).isEqualTo(1);
        assertThat(acciones()).containsExactly("documentos.recibido");
    }

    @Test
    void unDobleClicNoEntregaDosVeces() throws ExecutionException, InterruptedException {
        byte[] pdf = PdfDePrueba.bytes();
        List<Future<Recepcion>> entregas = new ArrayList<>();
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                entregas.add(hilos.submit(() -> recibir("acuse.pdf", pdf)));
            }
        }
        Set<DocumentoId> distintos = new HashSet<>();
        for (Future<Recepcion> entrega : entregas) {
            distintos.add(recibido(entrega.get()).id());
        }
        assertThat(distintos).hasSize(1);
        assertThat(renglones()).isEqualTo(1);
    }

    @Test
    void unoNuevoSustituyeAlAnteriorYElAnteriorConserva() {
        Documento anterior = recibido(recibir("uno.pdf", PdfDePrueba.bytes()));
        Documento nuevo = recibido(recibir("dos.pdf", otroPdf()));

        assertThat(documentos.vigente(contratista, Clase.ACUSE_REPSE)).contains(nuevo);
        assertThat(lectura.abrir(contratista, AUTOR, anterior.id())).isEmpty();
        assertThat(documentos.eliminar(contratista, AUTOR, anterior.id())).isEmpty();
        assertThat(renglones()).isEqualTo(2);
    }

    @Test
    void eliminarLoRetiraSinBorrarlo() {
        Documento documento = recibido(recibir("acuse.pdf", PdfDePrueba.bytes()));

        assertThat(documentos.eliminar(contratista, AUTOR, documento.id())).contains(documento);
        assertThat(documentos.eliminar(contratista, AUTOR, documento.id())).isEmpty();

        assertThat(documentos.vigente(contratista, Clase.ACUSE_REPSE)).isEmpty();
        assertThat(renglones()).isEqualTo(1);
        assertThat(acciones()).containsExactly("documentos.recibido", "documentos.eliminado");
        assertThat(recibido(recibir("acuse.pdf", PdfDePrueba.bytes())).id()).isNotEqualTo(documento.id());
    }

    @Test
    void nadieVeNiEliminaLoAjeno() throws IOException {
        byte[] pdf = PdfDePrueba.bytes();
        Documento documento = recibido(recibir("acuse.pdf", pdf));
        var otro = new ContratistaId(UUID.randomUUID());

        assertThat(lectura.abrir(otro, AUTOR, documento.id())).isEmpty();
        assertThat(documentos.eliminar(otro, AUTOR, documento.id())).isEmpty();
        try (InputStream contenido =
                lectura.abrir(contratista, AUTOR, documento.id()).orElseThrow().contenido()) {
            assertThat(contenido.readAllBytes()).isEqualTo(pdf);
        }
        assertThat(acciones()).containsExactly("documentos.recibido", "documentos.visto");
    }

    @Test
    void diceElMotivoDeCadaRechazoYNoTocaElVigente() {
        Documento vigente = recibido(recibir("acuse.pdf", PdfDePrueba.bytes()));
        byte[] ejecutable = "MZ esto es un programa".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cortado = java.util.Arrays.copyOf(PdfDePrueba.bytes(), 300);

        assertThat(recibir("", new byte[0])).isEqualTo(rechazo(MotivoDeRechazo.SIN_ARCHIVO));
        assertThat(recibir("acuse.pdf", new byte[0])).isEqualTo(rechazo(MotivoDeRechazo.VACIO));
        assertThat(recibir("acuse.pdf", ejecutable)).isEqualTo(rechazo(MotivoDeRechazo.NO_ES_PDF));
        assertThat(recibir("acuse.pdf", cortado)).isEqualTo(rechazo(MotivoDeRechazo.DANADO));
        assertThat(recibir("acuse.pdf", new byte[(int) Documentos.TOPE_DE_BYTES]))
                .isEqualTo(rechazo(MotivoDeRechazo.MUY_GRANDE));

        assertThat(documentos.vigente(contratista, Clase.ACUSE_REPSE)).contains(vigente);
        assertThat(escucha.de(contratista).stream().map(hecho -> hecho.detalle().get("codigo")))
                .containsSubsequence("DOC-001", "DOC-006", "DOC-002", "DOC-007", "DOC-003");
    }

    @Test
    void guardaNombresDificiles() {
        Documento documento = recibido(recibir("😀'; DROP TABLE ".repeat(30) + ".pdf", PdfDePrueba.bytes()));

        assertThat(documentos.vigente(contratista, Clase.ACUSE_REPSE)).contains(documento);
    }

    @Test
    void elBarridoNoTocaLoQueTieneRenglon() {
        byte[] pdf = PdfDePrueba.bytes();
        Documento documento = recibido(recibir("acuse.pdf", pdf));
        documentos.eliminar(contratista, AUTOR, documento.id());
        reloj.avanzar(Duration.ofDays(4_000));

        barrido.barrer();

        recibir("acuse.pdf", pdf);
        assertThat(lectura.abrir(
                        contratista,
                        AUTOR,
                        documentos
                                .vigente(contratista, Clase.ACUSE_REPSE)
                                .orElseThrow()
                                .id()))
                .isPresent();
    }

    @Test
    void laBaseSoloDejaAgregar() {
        recibir("acuse.pdf", PdfDePrueba.bytes());

        for (String cambio : List.of(
                "UPDATE documentos.recibido SET nombre = 'x'",
                "DELETE FROM documentos.recibido",
                "DELETE FROM documentos.retirado")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(cambio).update());
        }
    }

    private Recepcion recibir(String nombre, byte[] contenido) {
        return documentos.recibir(contratista, AUTOR, Clase.ACUSE_REPSE, nombre, new ByteArrayInputStream(contenido));
    }

    private static Documento recibido(Recepcion recepcion) {
        assertThat(recepcion).isInstanceOf(Recepcion.Recibido.class);
        return ((Recepcion.Recibido) recepcion).documento();
    }

    private static Recepcion rechazo(MotivoDeRechazo motivo) {
        return new Recepcion.Rechazado(motivo);
    }

    /** Con otro contenido y otra huella. */
    private static byte[] otroPdf() {
        byte[] pdf = PdfDePrueba.bytes();
        byte[] otro = java.util.Arrays.copyOf(pdf, pdf.length + 1);
        otro[pdf.length] = '\n';
        return otro;
    }

    private int renglones() {
        return jdbc.sql("SELECT count(*) FROM documentos.recibido WHERE contratista_id = ?")
                .param(contratista.valor())
                .query(Integer.class)
                .single();
    }

    private List<String> acciones() {
        return escucha.de(contratista).stream().map(Hecho::accion).toList();
    }
}
