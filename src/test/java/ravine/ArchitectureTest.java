package ravine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import ravine.workbench.Workbench;

/** Who may know whom. */
@AnalyzeClasses(packages = "ravine", importOptions = ArchitectureTest.Program.class)
final class ArchitectureTest {

    /** All but the tests, in whichever folder the build is. */
    static final class Program implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("/test/");
        }
    }

    @ArchTest
    static final ArchRule only_the_window_knows_javafx = noClasses()
            .that()
            .resideOutsideOfPackages("ravine.ui..", "ravine.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule the_workbench_knows_properties_and_collections_only = noClasses()
            .that()
            .resideInAPackage("ravine.workbench..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..")
                    .and(resideOutsideOfPackages("javafx.beans..", "javafx.collections..")));

    @ArchTest
    static final ArchRule only_export_knows_java_2d = noClasses()
            .that()
            .resideOutsideOfPackage("ravine.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..");

    @ArchTest
    static final ArchRule only_the_start_knows_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackages("ravine", "ravine.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ravine.cli..", "picocli..");

    @ArchTest
    static final ArchRule packages_do_not_need_each_other_in_a_circle =
            slices().matching("ravine.(*)..").should().beFreeOfCycles();

    /** What draws, from the ground up: no room needs one above it. */
    private static final List<String> DRAWING = List.of(
            "ravine.font..",
            "ravine.draw..",
            "ravine.axis..",
            "ravine.path..",
            "ravine.figure..",
            "ravine.contour..",
            "ravine.trace..",
            "ravine.landscape..",
            "ravine.chart..",
            "ravine.map..",
            "ravine.scatter..",
            "ravine.raster..",
            "ravine.panel..",
            "ravine.export..",
            "ravine.page..",
            "ravine.workbench..",
            "ravine.ui..");

    /** The window: how it opens knows all of it, and no room knows that. */
    private static final List<String> WINDOW = List.of(
            "ravine.ui.control",
            "ravine.ui.export",
            "ravine.ui.methods",
            "ravine.ui.data",
            "ravine.ui",
            "ravine.ui.start");

    @ArchTest
    static void figures_are_built_from_the_ground_up(JavaClasses classes) {
        arrowsRunDown(DRAWING, classes);
    }

    @ArchTest
    static void the_window_is_built_from_the_ground_up(JavaClasses classes) {
        arrowsRunDown(WINDOW, classes);
    }

    private static void arrowsRunDown(List<String> floors, JavaClasses classes) {
        for (int floor = 0; floor < floors.size() - 1; floor++) {
            var above = floors.subList(floor + 1, floors.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(floors.get(floor))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(classes);
        }
    }

    /** The parts of the workbench do not know it: only those who keep or restore all of it do. */
    @ArchTest
    static final ArchRule no_part_of_the_workbench_knows_the_whole = noClasses()
            .that()
            .resideInAPackage("ravine.workbench")
            .and(not(nameMatching("ravine\\.workbench\\.(Workbench|Autosave|WindowState|WindowLayout)(\\$.*)?")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Workbench.class.getName());

    @ArchTest
    static final ArchRule parts_of_the_workbench_do_not_need_each_other_in_a_circle =
            slices().assignedFrom(new Parts()).should().beFreeOfCycles();

    /** The classes of the workbench, each with those inside of it. */
    private static final class Parts implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass of) {
            return of.getPackageName().equals("ravine.workbench")
                    ? SliceIdentifier.of(of.getName().replaceAll("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "parts of the workbench";
        }
    }
}
